// "two months after the envoy left": the date so far from another, no finer than the length says. A day
// is exact; a week, a month and more are said roundly.

import { addDays, addMonths } from '../../model/day.ts';
import { about, type EdtfDate } from '../../model/edtf.ts';
import type { Offset } from '../reports/offsets.ts';

/** EDTF; undefined where the date counted from is coarser than what is counted. */
export function countedFrom(
  { earliest, precision, qualifier, isInterval }: EdtfDate,
  { by, unit }: Pick<Offset, 'by' | 'unit'>,
): string | undefined {
  if (!earliest || isInterval) return undefined;
  const isDay = precision === 'day';
  switch (unit) {
    case 'day':
      if (!isDay) return undefined;
      return qualifier === null ? addDays(earliest, by) : about(addDays(earliest, by));
    case 'week':
      return isDay ? about(addDays(earliest, 7 * by)) : undefined;
    case 'month':
      if (!isDay && precision !== 'month') return undefined;
      return about(addMonths(earliest, by).slice(0, 'YYYY-MM'.length));
    case 'year': {
      if (!isDay && precision !== 'month' && precision !== 'year') return undefined;
      const year = String(Number(earliest.slice(0, 4)) + by).padStart(4, '0');
      return Math.abs(by) === 1 ? year : about(year);
    }
  }
}
