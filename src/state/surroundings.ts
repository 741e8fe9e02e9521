// The window in which a link to an event opens when it names none: the event in the middle and its
// nearest neighbours in time on both sides, in whole months where it is longer than some.

import { dayAt, dayIndex, daysInMonth, makeDay, monthOf, yearOf } from '../model/day.ts';
import { type EventColumns, OPEN_FROM, OPEN_TO } from '../model/eventColumns.ts';
import type { DayWindow } from './store.ts';

const NEIGHBOURS = 12;
const LEAST_DAYS = 10;
/** Farther than this all years, with their empty stretches folded, are the better picture. */
const MOST_DAYS = 3 * 366;
const WHOLE_MONTHS_FROM = 45;

/** Of the event of a row; null where all events are the best surroundings there are. */
export function surroundings(columns: EventColumns, row: number): DayWindow | null {
  const { from, to } = daysOf(columns, row);
  if (from === OPEN_FROM || to === OPEN_TO) return null;
  const reach = Math.max(LEAST_DAYS, (to - from) / 2, reachOf(columns, row));
  if (reach > MOST_DAYS) return null;
  const window = { from: from - reach, to: to + reach };
  return reach < WHOLE_MONTHS_FROM ? window : inWholeMonths(window);
}

/** How far away the last of the nearest neighbours is. */
function reachOf(columns: EventColumns, row: number): number {
  const event = daysOf(columns, row);
  // The first of all is the event itself.
  const nearest: number[] = [];
  for (let other = 0; other < columns.count; other += 1) {
    const away = daysApart(event, daysOf(columns, other));
    if (nearest.length > NEIGHBOURS && away >= (nearest[NEIGHBOURS] ?? 0)) continue;
    const place = nearest.findIndex((each) => each > away);
    nearest.splice(place === -1 ? nearest.length : place, 0, away);
    nearest.length = Math.min(nearest.length, NEIGHBOURS + 1);
  }
  return nearest.at(-1) ?? 0;
}

function daysOf({ from, to }: EventColumns, row: number): DayWindow {
  return { from: from[row] ?? OPEN_FROM, to: to[row] ?? OPEN_TO };
}

/** None for two that share a day; an open side lies beyond every day. */
function daysApart(a: DayWindow, b: DayWindow): number {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  return Math.max(0, second.from - (first.to - 1));
}

function inWholeMonths({ from, to }: DayWindow): DayWindow {
  const [first, last] = [dayAt(from), dayAt(to - 1)];
  const start = makeDay(yearOf(first), monthOf(first), 1) ?? first;
  const end =
    makeDay(yearOf(last), monthOf(last), daysInMonth(yearOf(last), monthOf(last))) ?? last;
  return { from: dayIndex(start), to: dayIndex(end) + 1 };
}
