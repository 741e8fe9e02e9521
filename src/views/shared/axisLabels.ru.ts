// The words of the time axis, in Russian.

import { type Day, dayOfMonth, yearOf } from '../../model/day.ts';
import type { AxisLabels, TickUnit } from './axisLabels.ts';
import { dateWordsRu } from './dateWords.ru.ts';

const { monthShort, shortDate, weekdayDate, weekdayLetters } = dateWordsRu;

export const axisLabelsRu: AxisLabels = {
  tickLabel: (unit, day, isNewMonth) => {
    if (unit === 'year') return String(yearOf(day));
    if (unit === 'month') return monthShort(day);
    return dateOf(unit, day, isNewMonth ? shortDate(day, yearOf(day)) : String(dayOfMonth(day)));
  },
  wholeTickLabel: (unit, day) => {
    if (unit === 'year') return String(yearOf(day));
    return unit === 'month' ? monthOfYear(day) : dateOf(unit, day, shortDate(day));
  },
  contextLabel: (unit, day) => (unit === 'year' ? String(yearOf(day)) : monthOfYear(day)),
  flagLabel: (day) => weekdayDate(day, yearOf(day)),
};

function monthOfYear(day: Day): string {
  return `${monthShort(day)} ${yearOf(day)}`;
}

/** Every week begins on the same weekday, so that only days say theirs. */
function dateOf(unit: TickUnit, day: Day, date: string): string {
  return unit === 'week' ? date : `${weekdayLetters(day)} ${date}`;
}
