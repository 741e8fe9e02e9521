// Events by decade. An event could fall in every decade that its days touch; it surely falls in some
// decades where all its days lie in them, and nothing says that the date is uncertain or open.

import { dayAt, dayIndex, makeDay, yearOf } from '../model/day.ts';
import { type EventColumns, OPEN_FROM, OPEN_TO } from '../model/eventColumns.ts';

export interface DecadeColumns {
  /** Every decade from the first event to the last, in order, whether or not anything falls in it. */
  readonly ids: readonly string[];
  /** The first and the last decade that a row touches, as places in `ids`. */
  readonly first: Uint16Array;
  readonly last: Uint16Array;
  /** 1 where a row's days are known to hold it. */
  readonly isSure: Uint8Array;
}

/** "1950s"; the year is any of its ten. */
export function decadeId(year: number): string {
  return `${Math.floor(year / 10)}0s`;
}

export function isDecadeId(id: string): boolean {
  return /^(?:[1-9]\d{0,2}|0)0s$/.test(id);
}

/** For lists of decades in time order. */
export function byDecade(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10);
}

export function decadeColumns({ count, from, to, qualifier }: EventColumns): DecadeColumns {
  const [earliest, latest] = [lowest(from, OPEN_FROM), highest(to, OPEN_TO)];
  const begin = Math.floor(yearAt(earliest ?? latest ?? 0) / 10);
  const end = Math.floor(yearAt(latest ?? earliest ?? 0) / 10);
  const ids = count === 0 ? [] : listFrom(begin, end, (decade) => decadeId(decade * 10));
  const starts = Int32Array.from(listFrom(begin, end + 1, firstDayOf));
  const first = new Uint16Array(count);
  const last = new Uint16Array(count);
  const isSure = new Uint8Array(count);
  let at = 0;
  for (let row = 0; row < count; row += 1) {
    const start = from[row] ?? OPEN_FROM;
    const stop = to[row] ?? OPEN_TO;
    // Rows stand in time order, so no row begins before the one above it.
    at = stretchOf(start, starts, at);
    first[row] = at;
    last[row] = stretchOf(stop - 1, starts, at);
    isSure[row] = Number(start !== OPEN_FROM && stop !== OPEN_TO && qualifier[row] === 0);
  }
  return { ids, first, last, isSure };
}

function lowest(days: Int32Array, open: number): number | undefined {
  let found: number | undefined;
  for (const day of days) if (day !== open && (found === undefined || day < found)) found = day;
  return found;
}

/** The last day that any row ends with. */
function highest(ends: Int32Array, open: number): number | undefined {
  let found: number | undefined;
  for (const end of ends) if (end !== open && (found === undefined || end > found)) found = end;
  return found === undefined ? undefined : found - 1;
}

function yearAt(day: number): number {
  return yearOf(dayAt(day));
}

/** Beyond the last year that has four figures, no day comes. */
function firstDayOf(decade: number): number {
  const day = makeDay(decade * 10, 1, 1);
  return day === undefined ? OPEN_TO : dayIndex(day);
}

/** From one stretch on, the one a day lies in; the outermost take what lies beyond. */
function stretchOf(day: number, starts: Int32Array, from: number): number {
  let at = from;
  while (at + 2 < starts.length && (starts[at + 1] ?? 0) <= day) at += 1;
  return at;
}

function listFrom<T>(first: number, last: number, make: (number: number) => T): T[] {
  return Array.from({ length: last - first + 1 }, (_, i) => make(first + i));
}
