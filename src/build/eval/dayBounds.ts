// Dates as scoring compares them: first and last day, whatever was written to say them.

import { dayIndex } from '../../model/day.ts';
import { parseEdtf } from '../../model/edtf.ts';

/** Days since 1970, both included; infinite for an open side. */
export interface DayBounds {
  readonly from: number;
  readonly to: number;
}

/** Null for no date and for one outside our subset; a season of gold data stands for its months. */
export function dayBounds(edtf: string | null): DayBounds | null {
  const date = edtf === null ? undefined : parseEdtf(monthsOfSeason(edtf));
  if (!date) return null;
  return {
    from: date.earliest === null ? Number.NEGATIVE_INFINITY : dayIndex(date.earliest),
    to: date.latest === null ? Number.POSITIVE_INFINITY : dayIndex(date.latest),
  };
}

export function isSame(a: DayBounds | null, b: DayBounds | null): boolean {
  return a !== null && b !== null && a.from === b.from && a.to === b.to;
}

export function overlap(a: DayBounds | null, b: DayBounds | null): boolean {
  return a !== null && b !== null && a.from <= b.to && b.from <= a.to;
}

export function isInside(inner: DayBounds | null, outer: DayBounds | null): boolean {
  return inner !== null && outer !== null && outer.from <= inner.from && inner.to <= outer.to;
}

/** "1987-22" → "1987-06/1987-08"; winter (24) begins in December. */
function monthsOfSeason(edtf: string): string {
  const [, year, season] = /^(\d{4})-2([1-4])[?~%]?$/.exec(edtf) ?? [];
  if (year === undefined) return edtf;
  const first = Number(year) * 12 + Number(season) * 3 - 1;
  return `${monthAt(first)}/${monthAt(first + 2)}`;
}

/** Months counted from January of the year 0. */
function monthAt(count: number): string {
  const year = Math.floor(count / 12);
  return `${String(year).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}
