// Years and months as day numbers, kept inside the four-digit years a Day can hold.

import { must } from '../../model/check.ts';
import { dayAt, dayIndex, makeDay, monthOf, yearOf } from '../../model/day.ts';

export const FIRST_DAY = -719_528; // 0000-01-01
export const END_OF_DAYS = 2_932_896; // 9999-12-31

export function yearStart(year: number): number {
  return monthStart(year * 12);
}

/** The first day of a month counted from January of year 0. */
export function monthStart(month: number): number {
  if (month < 0) return FIRST_DAY;
  if (month >= 120_000) return END_OF_DAYS;
  const day = makeDay(Math.floor(month / 12), (month % 12) + 1, 1);
  return dayIndex(must(day, 'every month has a first day'));
}

export function yearAt(day: number): number {
  return yearOf(dayAt(held(day)));
}

/** Months since January of year 0. */
export function monthAt(day: number): number {
  const at = dayAt(held(day));
  return yearOf(at) * 12 + monthOf(at) - 1;
}

export function held(day: number): number {
  return Math.max(FIRST_DAY, Math.min(END_OF_DAYS, Math.floor(day)));
}
