// Dates in words, from an EDTF string: long for the panel, short for labels, where the year can be left
// to the surroundings. Says no more than the date does. How a language puts them is dateWords.en.ts and
// its sisters; what they need to know of a date is worked out in dateGrammar.ts.

import type { Day } from '../../model/day.ts';
import type { Precision } from '../../model/edtf.ts';

export interface DateWords {
  /** "Friday 6 May 2016", "about May 2016", "15–16 December 2016", "summer 2015", "2014". */
  readonly longDate: (edtf: string, precision?: Precision) => string;
  /** "6 May 2016", "about May 2016": read out, where every word takes time. */
  readonly spokenDate: (edtf: string, precision?: Precision) => string;
  /** "6 May 2016", "about Sep", "15–16 Dec": the year goes where it is `year` throughout. */
  readonly shortDate: (edtf: string, year?: number | null, precision?: Precision) => string;
  /** The same with its weekday where it is one day: "Fri 6 May". */
  readonly weekdayDate: (edtf: string, year?: number | null, precision?: Precision) => string;
  /** "Wed 4 May 2016", "about May 2016": when something was printed. */
  readonly printedDate: (edtf: string) => string;
  /** Where one event lies seen from another: "same day", else its short date. */
  readonly dateSeenFrom: (edtf: string, from: string) => string;
  /** From the month of one day to that of another, as a title: "April – December 2016". */
  readonly monthsTitle: (first: Day, last: Day) => string;
  /** "Fr" of a day. */
  readonly weekdayLetters: (day: Day) => string;
  /** "Sep" of a day. */
  readonly monthShort: (day: Day) => string;
}

/** In the language of the page, once its words have come. */
export let dateWords: DateWords;

export function setDateWords(spoken: DateWords): void {
  dateWords = spoken;
}

export const longDate: DateWords['longDate'] = (...asked) => dateWords.longDate(...asked);
export const shortDate: DateWords['shortDate'] = (...asked) => dateWords.shortDate(...asked);
export const weekdayDate: DateWords['weekdayDate'] = (...asked) => dateWords.weekdayDate(...asked);
export const monthShort: DateWords['monthShort'] = (day) => dateWords.monthShort(day);
