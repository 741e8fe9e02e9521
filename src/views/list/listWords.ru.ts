// What the list says, in Russian.

import { countedRu } from '../../model/counted.ts';
import type { ListWords } from './listWords.ts';

export const listWordsRu: ListWords = {
  label: 'События по времени',
  monthUnknown: 'день и месяц неизвестны',
  yearUnknown: 'год неизвестен',
  count: (count) => countedRu(count, ['событие', 'события', 'событий']),
  event: 'Событие',
  date: 'Дата',
  type: 'Тип',
  status: 'Статус',
  who: 'Кто',
  where: 'Где',
  more: (count) => `ещё ${count}`,
  scrubber: 'Место в списке',
  place: (date, index, of) => `${date}, событие ${index} из ${of}`,
};
