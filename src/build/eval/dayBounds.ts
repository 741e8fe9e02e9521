// Dates as scoring compares them: first and last day, whatever was written to say them.

import { dayIndex } from '../../model/day.ts';
import { parseEdtf } from '../../model/edtf.ts';

/** Days since 1970, both included; infinite for an open side. */
export interface DayBounds {
  readonly from: number;
  readonly to: number;
}

/** Null for no date and for one outside our subset. */
export function dayBounds(edtf: string | null): DayBounds | null {
  const date = edtf === null ? undefined : parseEdtf(edtf);
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
