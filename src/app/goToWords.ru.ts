// What is said where a date is typed to go to, in Russian.

import { messages } from '../state/messages.ts';
import type { GoToWords } from './goToWords.ts';

export const goToWordsRu: GoToWords = {
  label: 'День, месяц или год: «6 мая 2016», «май 2016» или «2016-05»',
  button: 'Перейти',
  notADate: (typed) =>
    typed === ''
      ? 'Сначала введите дату.'
      : `«${typed}» не читается как дата. Напишите, например, «6 мая 2016».`,
  noEventsThen: (years) =>
    years ? `В это время событий нет; все они — ${messages.years(years)}.` : 'Событий нет.',
};
