// The events of one lane that are of about one length, grouped by their exact days: columns again,
// one entry a group, in the order of the groups' middles. Any range of that order is a pile of
// points: its first group, its last, its count and its most salient are found by halving.

import { precisions } from '../../model/edtf.ts';
import { type EventColumns, OPEN_FROM, OPEN_TO } from '../../model/eventColumns.ts';
import type { Extent } from '../shared/eventExtent.ts';
import { indexFrom } from './indexFrom.ts';

export interface Groups {
  /** The number of its class, see `classOf`. */
  readonly code: number;
  readonly kind: Extent['kind'];
  /** How many there are. */
  readonly length: number;
  /** Days of the shortest and of the longest. */
  readonly least: number;
  readonly most: number;
  /** First day, and the day after the last; an open side lies beyond every day. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Rising; that of an open date is infinite. */
  readonly middle: Float64Array;
  /** Where its rows begin; one more than there are groups. */
  readonly before: Uint32Array;
  /** Of all groups one after another, in each the most salient first. */
  readonly rows: Uint32Array;
  /** The groups whose first event is of salience 2 or more, and those of 3. */
  readonly salient: readonly [Uint32Array, Uint32Array];
}

export const DAY_CLASS = 0;
/** Classes of dates known to the day begin here, of all others there. */
const DAYS_FROM = 1;
const BANDS_FROM = 33;
const OPEN_CLASS = 30;
const DAY = precisions.indexOf('day');

/** Which class an event is in, from short to long of its kind: single days, days in a row, dates not known to the day. */
export function classOf({ from, to, precision }: EventColumns): (row: number) => number {
  return (row) => {
    const [start, end] = [from[row] ?? OPEN_FROM, to[row] ?? OPEN_TO];
    const isDays = precision[row] === DAY;
    if (start === OPEN_FROM || end === OPEN_TO)
      return (isDays ? DAYS_FROM : BANDS_FROM) + OPEN_CLASS;
    if (isDays && end - start === 1) return DAY_CLASS;
    return (isDays ? DAYS_FROM : BANDS_FROM) + 31 - Math.clz32(end - start);
  };
}

/** `rows` of one class, in order of time; at least one. */
export function groupsOf(columns: EventColumns, rows: Uint32Array, code: number): Groups {
  const isDays = code === DAY_CLASS;
  const ordered = isDays ? rows : byMiddle(columns, rows);
  const starts = startsOf(columns, ordered);
  const length = starts.length - 1;
  const from = new Float64Array(length);
  const to = new Float64Array(length);
  const middle = new Float64Array(length);
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (let group = 0; group < length; group += 1) {
    const row = ordered[starts[group] ?? 0] ?? 0;
    const [start, end] = daysAt(columns, row);
    from[group] = start;
    to[group] = end;
    middle[group] = middleOf(start, end);
    least = Math.min(least, end - start);
    most = Math.max(most, end - start);
  }
  const kind = isDays ? 'day' : columns.precision[ordered[0] ?? 0] === DAY ? 'days' : 'band';
  const rowsInOrder = mostSalientFirst(columns, ordered, starts);
  const salient = salientGroups(columns, rowsInOrder, starts);
  return {
    code,
    kind,
    length,
    least,
    most,
    from,
    to,
    middle,
    before: starts,
    rows: rowsInOrder,
    salient,
  };
}

/** The first group of a range, `end` excluded, that none in it surpasses in salience. */
export function bestGroup(
  { salient: [second, third] }: Groups,
  first: number,
  end: number,
): number {
  for (const groups of [third, second]) {
    const best = groups[indexFrom(groups, first)];
    if (best !== undefined && best < end) return best;
  }
  return first;
}

/** Where among a class's rows a row stands; undefined where it is none of them. */
export function placeInGroups(
  groups: Groups,
  columns: EventColumns,
  row: number,
): number | undefined {
  const [start, end] = daysAt(columns, row);
  const middle = middleOf(start, end);
  for (let i = indexFrom(groups.middle, middle); groups.middle[i] === middle; i += 1) {
    const place = groups.rows.subarray(groups.before[i], groups.before[i + 1]).indexOf(row);
    if (place !== -1) return (groups.before[i] ?? 0) + place;
  }
  return undefined;
}

function daysAt({ from, to }: EventColumns, row: number): readonly [number, number] {
  const [start, end] = [from[row] ?? OPEN_FROM, to[row] ?? OPEN_TO];
  return [
    start === OPEN_FROM ? Number.NEGATIVE_INFINITY : start,
    end === OPEN_TO ? Number.POSITIVE_INFINITY : end,
  ];
}

/** With both sides open a date would have none. */
function middleOf(from: number, to: number): number {
  return from === -to ? 0 : (from + to) / 2;
}

/** Twice the middle and the place in one number, which sorts without asking back. */
function byMiddle(columns: EventColumns, rows: Uint32Array): Uint32Array {
  const keys = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const [start, end] = daysAt(columns, rows[i] ?? 0);
    const twice =
      Math.max(-MOST_TWICE, Math.min(MOST_TWICE, 2 * middleOf(start, end))) + MOST_TWICE;
    keys[i] = twice * ROWS + i;
  }
  keys.sort();
  const ordered = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) ordered[i] = rows[(keys[i] ?? 0) % ROWS] ?? 0;
  return ordered;
}

/** More rows than an index can have, and more half days than there are in ten thousand years. */
const ROWS = 2 ** 26;
const MOST_TWICE = 2 ** 24;

/** Where in the order each group begins, and its end. */
function startsOf({ from, to }: EventColumns, rows: Uint32Array): Uint32Array {
  const starts = new Uint32Array(rows.length + 1);
  let length = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const [row = 0, last = 0] = [rows[i], rows[i - 1]];
    if (i === 0 || from[row] !== from[last] || to[row] !== to[last]) starts[length++] = i;
  }
  starts[length] = rows.length;
  return starts.slice(0, length + 1);
}

function mostSalientFirst(
  { salience }: EventColumns,
  rows: Uint32Array,
  starts: Uint32Array,
): Uint32Array {
  const ordered = new Uint32Array(rows.length);
  let at = 0;
  for (let group = 0; group < starts.length - 1; group += 1) {
    const [first, end] = [starts[group] ?? 0, starts[group + 1] ?? 0];
    for (let wanted = 3; wanted > 0; wanted -= 1) {
      for (let i = first; i < end; i += 1) {
        const row = rows[i] ?? 0;
        if (salience[row] === wanted) ordered[at++] = row;
      }
    }
  }
  return ordered;
}

function salientGroups({ salience }: EventColumns, rows: Uint32Array, starts: Uint32Array) {
  const second: number[] = [];
  const third: number[] = [];
  for (let group = 0; group < starts.length - 1; group += 1) {
    const best = salience[rows[starts[group] ?? 0] ?? 0] ?? 0;
    if (best >= 2) second.push(group);
    if (best === 3) third.push(group);
  }
  return [Uint32Array.from(second), Uint32Array.from(third)] as const;
}
