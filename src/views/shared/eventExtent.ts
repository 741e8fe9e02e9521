// From when to when an event lies on the timeline, in day numbers, and how such an extent is drawn.
// The bounds are those of its date; an open side reaches out of every window.

import { type Day, dayIndex } from '../../model/day.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';

export interface Extent {
  readonly from: number;
  /** Excluded: a day is one long. */
  readonly to: number;
  /** One day, days in a row, or a span within which the day is not known. */
  readonly kind: 'day' | 'days' | 'band';
}

export function extentOf(event: DiplomaticEvent, number: (day: Day) => number = dayIndex): Extent {
  const from = event.earliest === null ? Number.NEGATIVE_INFINITY : number(event.earliest);
  const to = event.latest === null ? Number.POSITIVE_INFINITY : number(event.latest) + 1;
  if (event.precision !== 'day') return { from, to, kind: 'band' };
  return { from, to, kind: to - from === 1 ? 'day' : 'days' };
}

/** Many events share few days, and a calendar is slow to ask a million times. */
export function cachedDayIndex(): (day: Day) => number {
  const known = new Map<Day, number>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const index = dayIndex(day);
    known.set(day, index);
    return index;
  };
}
