// The window in which a link to an event opens when it names none: the event in the middle and its
// nearest neighbours in time on both sides, in whole months where it is longer than some.

import { type Day, dayAt, dayIndex, daysInMonth, makeDay, monthOf, yearOf } from '../model/day.ts';
import type { DiplomaticEvent } from '../model/schema.ts';
import type { DayWindow } from './store.ts';

const NEIGHBOURS = 12;
const LEAST_DAYS = 10;
/** Farther than this all years, with their empty stretches folded, are the better picture. */
const MOST_DAYS = 3 * 366;
const WHOLE_MONTHS_FROM = 45;

type NumberOf = (day: Day) => number;

/** Null where all events are the best surroundings there are. */
export function surroundings(
  event: DiplomaticEvent,
  events: readonly DiplomaticEvent[],
): DayWindow | null {
  const { earliest, latest } = event;
  if (earliest === null || latest === null) return null;
  const number = cachedNumber();
  const [from, to] = [number(earliest), number(latest) + 1];
  const reach = Math.max(LEAST_DAYS, (to - from) / 2, reachOf(event, events, number));
  if (reach > MOST_DAYS) return null;
  const window = { from: from - reach, to: to + reach };
  return reach < WHOLE_MONTHS_FROM ? window : inWholeMonths(window);
}

/** How far away the last of the nearest neighbours is. */
function reachOf(
  event: DiplomaticEvent,
  events: readonly DiplomaticEvent[],
  number: NumberOf,
): number {
  const away = Float64Array.from(events, (other) => daysApart(event, other, number)).sort();
  // The first of all is the event itself.
  return away[Math.min(NEIGHBOURS, away.length - 1)] ?? 0;
}

/** None for two that share a day; an open side lies beyond every day. */
function daysApart(a: DiplomaticEvent, b: DiplomaticEvent, number: NumberOf): number {
  const [first, second] = (a.earliest ?? '') <= (b.earliest ?? '') ? [a, b] : [b, a];
  if (first.latest === null || second.earliest === null) return 0;
  return Math.max(0, number(second.earliest) - number(first.latest));
}

function inWholeMonths({ from, to }: DayWindow): DayWindow {
  const [first, last] = [dayAt(from), dayAt(to - 1)];
  const start = makeDay(yearOf(first), monthOf(first), 1) ?? first;
  const end =
    makeDay(yearOf(last), monthOf(last), daysInMonth(yearOf(last), monthOf(last))) ?? last;
  return { from: dayIndex(start), to: dayIndex(end) + 1 };
}

/** Many events share few days, and a calendar is slow to ask. */
function cachedNumber(): NumberOf {
  const known = new Map<Day, number>();
  return (day) => {
    const found = known.get(day) ?? dayIndex(day);
    known.set(day, found);
    return found;
  };
}
