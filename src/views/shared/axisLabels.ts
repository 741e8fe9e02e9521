// The words of the time axis: short beside their neighbours, whole where a year, month or window
// begins.

import { type Day, dayOfMonth, yearOf } from '../../model/day.ts';
import { monthShort, weekdayShort } from './dateWords.ts';

export type TickUnit = 'year' | 'month' | 'week' | 'day';

/** "2016", "May", "Tue 13", "12" for a week, and "Mon 5 Dec" where its month is new. */
export function tickLabel(unit: TickUnit, day: Day, isNewMonth: boolean): string {
  if (unit === 'year') return String(yearOf(day));
  if (unit === 'month') return monthShort(day);
  const month = isNewMonth ? ` ${monthShort(day)}` : '';
  return `${dateOf(unit, day)}${month}`;
}

/** The same where its year begins or comes into view: "2016", "Apr 2016", "Tue 13 Dec 2016". */
export function wholeTickLabel(unit: TickUnit, day: Day): string {
  if (unit === 'year') return String(yearOf(day));
  const month = `${monthShort(day)} ${yearOf(day)}`;
  return unit === 'month' ? month : `${dateOf(unit, day)} ${month}`;
}

/** Every week begins on the same weekday, so that only days say theirs. */
function dateOf(unit: TickUnit, day: Day): string {
  return unit === 'week' ? String(dayOfMonth(day)) : `${weekdayShort(day)} ${dayOfMonth(day)}`;
}

/** What a window lies in when its first tick is far: "2016", "Apr 2016". */
export function contextLabel(unit: TickUnit, day: Day): string {
  return unit === 'year' ? String(yearOf(day)) : `${monthShort(day)} ${yearOf(day)}`;
}

/** The flag of the selected day: "Fri 6 May". */
export function flagLabel(day: Day): string {
  return `${weekdayShort(day)} ${dayOfMonth(day)} ${monthShort(day)}`;
}
