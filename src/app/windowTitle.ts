// What the window shows, in words: "April – December 2016", "13–16 December 2016", "2011–2016".
// Rounded to what can be told apart at that length, outwards.

import { type Day, dayAt, dayOfMonth, daysInMonth, monthOf, yearOf } from '../model/day.ts';
import { daySpan } from '../model/edtf.ts';
import { messages } from '../state/messages.ts';
import type { DayWindow } from '../state/store.ts';
import { dateWords, longDate } from '../views/shared/dateWords.ts';

const YEARS_FROM = 3 * 366;
const MONTHS_FROM = 62;

export function windowTitle(window: DayWindow | null): string {
  if (!window) return messages.allYears;
  const first = dayAt(window.from);
  const last = dayAt(Math.max(window.from, Math.ceil(window.to) - 1));
  const days = window.to - window.from;
  if (days >= YEARS_FROM) return longDate(`${first.slice(0, 4)}/${last.slice(0, 4)}`);
  if (days >= MONTHS_FROM || areWholeMonths(first, last)) return months(first, last);
  return longDate(daySpan(first, last));
}

function months(first: Day, last: Day): string {
  const isYear = yearOf(first) === yearOf(last) && isWholeYear(first, last);
  return isYear ? longDate(first.slice(0, 4)) : dateWords.monthsTitle(first, last);
}

function areWholeMonths(first: Day, last: Day): boolean {
  const lengthOfLast = daysInMonth(yearOf(last), monthOf(last));
  return dayOfMonth(first) === 1 && dayOfMonth(last) === lengthOfLast;
}

function isWholeYear(first: Day, last: Day): boolean {
  return monthOf(first) === 1 && monthOf(last) === 12;
}
