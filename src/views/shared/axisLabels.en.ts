// The words of the time axis, in English.

import { type Day, dayOfMonth, yearOf } from '../../model/day.ts';
import type { AxisLabels, TickUnit } from './axisLabels.ts';
import { dateWordsEn } from './dateWords.en.ts';

const { monthShort, weekdayDate } = dateWordsEn;

export const axisLabelsEn: AxisLabels = {
  tickLabel: (unit, day, isNewMonth) => {
    if (unit === 'year') return String(yearOf(day));
    if (unit === 'month') return monthShort(day);
    return `${dateOf(unit, day)}${isNewMonth ? ` ${monthShort(day)}` : ''}`;
  },
  wholeTickLabel: (unit, day) => {
    if (unit === 'year') return String(yearOf(day));
    const month = `${monthShort(day)} ${yearOf(day)}`;
    return unit === 'month' ? month : `${dateOf(unit, day)} ${month}`;
  },
  contextLabel: (unit, day) =>
    unit === 'year' ? String(yearOf(day)) : `${monthShort(day)} ${yearOf(day)}`,
  flagLabel: (day) => weekdayDate(day, yearOf(day)),
};

/** Every week begins on the same weekday, so that only days say theirs. */
function dateOf(unit: TickUnit, day: Day): string {
  const date = String(dayOfMonth(day));
  return unit === 'week' ? date : `${weekdayDate(day).split(' ')[0]} ${date}`;
}
