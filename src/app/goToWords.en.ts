// What is said where a date is typed to go to.

import { messages } from '../state/messages.ts';
import type { Years } from '../state/selectors.ts';

export const goToWordsEn = {
  label: 'A day, a month or a year, such as “6 May 2016”, “May 2016” or “2016-05”',
  button: 'Go',
  notADate: (typed: string) =>
    typed === ''
      ? 'Type a date first.'
      : `“${typed}” is not a date that can be read. Write it like “6 May 2016”.`,
  noEventsThen: (years: Years) =>
    years ? `No events then; they lie in ${messages.years(years)}.` : 'There are no events.',
};
