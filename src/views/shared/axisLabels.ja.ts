// The words of the time axis, in Japanese.

import { type Day, dayOfMonth, yearOf } from '../../model/day.ts';
import type { AxisLabels, TickUnit } from './axisLabels.ts';
import { dateWordsJa } from './dateWords.ja.ts';

const { monthShort, weekdayDate, weekdayLetters } = dateWordsJa;

export const axisLabelsJa: AxisLabels = { ...labelsWith('年'), strip: labelsWith('') };

/** With what stands after a year that is alone. */
function labelsWith(afterYear: string): AxisLabels {
  return {
    tickLabel: (unit, day, isNewMonth) => {
      if (unit === 'year') return `${yearOf(day)}${afterYear}`;
      if (unit === 'month') return monthShort(day);
      return `${isNewMonth ? monthShort(day) : ''}${dateOf(unit, day)}`;
    },
    wholeTickLabel: (unit, day) => {
      if (unit === 'year') return `${yearOf(day)}${afterYear}`;
      const month = `${yearOf(day)}年${monthShort(day)}`;
      return unit === 'month' ? month : `${month}${dateOf(unit, day)}`;
    },
    contextLabel: (unit, day) =>
      unit === 'year' ? `${yearOf(day)}${afterYear}` : `${yearOf(day)}年${monthShort(day)}`,
    flagLabel: (day) => weekdayDate(day, yearOf(day)),
  };
}

/** Every week begins on the same weekday, so that only days say theirs. */
function dateOf(unit: TickUnit, day: Day): string {
  return `${dayOfMonth(day)}日${unit === 'week' ? '' : `(${weekdayLetters(day)})`}`;
}
