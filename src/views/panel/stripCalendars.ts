// The calendars a date strip can be drawn in: numbered boxes of days, months or years, their labels,
// and which of them to draw round two.

import { must } from '../../model/check.ts';
import {
  addDays,
  addMonths,
  type Day,
  dayOfMonth,
  daysBetween,
  makeDay,
  monthOf,
  yearOf,
} from '../../model/day.ts';
import { dateWords, monthShort } from '../shared/dateWords.ts';

export type StripUnit = 'day' | 'month' | 'year';

export interface Calendar {
  readonly index: (day: Day) => number;
  /** The boxes to draw so that the first and the last index are among them. */
  readonly row: (first: number, last: number) => { readonly start: number; readonly count: number };
  /** One line over another; a year stands alone. */
  readonly label: (index: number) => { readonly top: string; readonly bottom: string | null };
}

const WEEK = 7;

/** A Monday, so that whole weeks can be counted from it. */
const ORIGIN = must(makeDay(2001, 1, 1), 'the calendar has 1 January 2001');

export const stripCalendars: Readonly<Record<StripUnit, Calendar>> = {
  day: {
    index: (day) => daysBetween(ORIGIN, day),
    row: wholeWeeks,
    label: (index) => {
      const day = addDays(ORIGIN, index);
      return { top: dateWords.weekdayLetters(day), bottom: String(dayOfMonth(day)) };
    },
  },
  month: {
    index: (day) => (yearOf(day) - 2001) * 12 + monthOf(day) - 1,
    row: centred,
    label: (index) => {
      const day = addMonths(ORIGIN, index);
      return { top: monthShort(day), bottom: String(yearOf(day)) };
    },
  },
  year: {
    index: (day) => yearOf(day),
    row: centred,
    label: (index) => ({ top: String(index), bottom: null }),
  },
};

function wholeWeeks(first: number, last: number) {
  const start = Math.floor(first / WEEK) * WEEK;
  return { start, count: (Math.floor(last / WEEK) + 1) * WEEK - start };
}

function centred(first: number, last: number) {
  const span = last - first + 1;
  if (span >= WEEK) return { start: first, count: span };
  return { start: first - Math.floor((WEEK - span) / 2), count: WEEK };
}
