// The shown events sorted into lanes, in each lane into classes of about one length, and in each
// class grouped by their days: made once for a query. Where a class is too short to be told from
// points, a frame asks it for ranges of its order and never for its events; so a frame costs as many
// steps as there is to draw, however many events there are.

import { type EventColumns, OPEN_FROM, OPEN_TO } from '../../model/eventColumns.ts';
import { type Lane, type LanePlan, planBySide } from '../../query/lanePlan.ts';
import type { DayWindow } from '../../state/store.ts';
import { classOf, type Groups, groupsOf } from './groups.ts';

/** Some events by their days. */
export interface DayIndex {
  readonly columns: EventColumns;
  readonly count: number;
  /** Single days first, then from short to long. */
  readonly classes: readonly Groups[];
}

export interface LaneIndex extends DayIndex {
  readonly lane: Lane;
}

export interface TimelineIndex {
  readonly columns: EventColumns;
  readonly lanes: readonly LaneIndex[];
  /** Every event once, however many lanes it stands in. */
  readonly parts: readonly DayIndex[];
  readonly plan: LanePlan;
  readonly count: number;
  /** From the first known day to the last; undefined without events. */
  readonly extent: DayWindow | undefined;
  /** The stretches of days on which there is an event, by their first, none touching another. */
  readonly ranges: readonly DayWindow[];
}

export function indexEvents(
  columns: EventColumns,
  rows: Uint32Array,
  plan: LanePlan = planBySide,
): TimelineIndex {
  const inLanes = rowsOfLanes(columns, rows, plan);
  const lanes = plan.lanes.map((lane, i) => ({
    ...daysOf(columns, inLanes[i] ?? new Uint32Array()),
    lane,
  }));
  const parts = plan.isShared ? [daysOf(columns, rows)] : lanes;
  const ranges = rangesOf(columns, rows);
  const [first, last] = [ranges[0], ranges.at(-1)];
  const extent = first && last && { from: first.from, to: last.to };
  return { columns, lanes, parts, plan, count: rows.length, extent, ranges };
}

function daysOf(columns: EventColumns, rows: Uint32Array): DayIndex {
  const classes = spread(rows, CLASSES, classOf(columns)).flatMap((inClass, i) =>
    inClass.length > 0 ? [groupsOf(columns, inClass, i)] : [],
  );
  return { columns, count: rows.length, classes };
}

/** An event of several lanes is a row of each. */
function rowsOfLanes(
  columns: EventColumns,
  rows: Uint32Array,
  { bitsOf, lanes }: LanePlan,
): readonly Uint32Array[] {
  const bits = new Uint32Array(rows.length);
  const lengths = new Uint32Array(lanes.length);
  for (let i = 0; i < rows.length; i += 1) {
    const own = bitsOf(columns, rows[i] ?? 0);
    bits[i] = own;
    for (let left = own; left !== 0; left &= left - 1) {
      const lane = lowestBit(left);
      lengths[lane] = (lengths[lane] ?? 0) + 1;
    }
  }
  const lists = Array.from(lengths, (length) => new Uint32Array(length));
  lengths.fill(0);
  for (let i = 0; i < rows.length; i += 1) {
    for (let left = bits[i] ?? 0; left !== 0; left &= left - 1) {
      append(lists, lengths, lowestBit(left), rows[i] ?? 0);
    }
  }
  return lists;
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

const CLASSES = 64;

/** Rows into as many lists as there are, each in the order they had. */
function spread(
  rows: Uint32Array,
  count: number,
  listOf: (row: number) => number,
): readonly Uint32Array[] {
  const lengths = new Uint32Array(count);
  for (const row of rows) {
    const list = listOf(row);
    lengths[list] = (lengths[list] ?? 0) + 1;
  }
  const lists = Array.from(lengths, (length) => new Uint32Array(length));
  lengths.fill(0);
  for (const row of rows) {
    append(lists, lengths, listOf(row), row);
  }
  return lists;
}

/** `lengths`: how far each list is filled. */
function append(
  lists: readonly Uint32Array[],
  lengths: Uint32Array,
  list: number,
  row: number,
): void {
  const at = lengths[list] ?? 0;
  const into = lists[list];
  if (into) into[at] = row;
  lengths[list] = at + 1;
}

/** Of an open date only the day that is known. */
function rangesOf({ from, to }: EventColumns, rows: Uint32Array): readonly DayWindow[] {
  const ranges: { from: number; to: number }[] = [];
  for (const row of rows) {
    const [start, end] = [from[row] ?? OPEN_FROM, to[row] ?? OPEN_TO];
    const first = start === OPEN_FROM ? end - 1 : start;
    const after = end === OPEN_TO ? first + 1 : end;
    const last = ranges.at(-1);
    if (last && first >= last.from && first <= last.to) last.to = Math.max(last.to, after);
    else ranges.push({ from: first, to: after });
  }
  return merged(ranges.sort((a, b) => a.from - b.from));
}

function merged(ranges: readonly DayWindow[]): readonly DayWindow[] {
  const apart: { from: number; to: number }[] = [];
  for (const { from, to } of ranges) {
    const last = apart.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else apart.push({ from, to });
  }
  return apart;
}
