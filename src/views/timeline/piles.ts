// Points too near to stand apart, as piles: each becomes one mark, or several where there is room.
// A pile stays the same while the picture moves: its cells are counted from the strip's own origin.

import type { EventTable } from '../../model/eventTable.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import type { FoldedScale } from './foldedScale.ts';
import { bestGroup, type Groups } from './groups.ts';
import { indexFrom } from './indexFrom.ts';
import type { RowRun, Spot } from './mark.ts';

export interface Pile extends Spot {
  readonly lead: DiplomaticEvent;
  /** Of the lead, in the table. */
  readonly leadRow: number;
  readonly runs: readonly RowRun[];
  readonly count: number;
}

/** Groups of a class, from one to another, `end` excluded. */
export interface GroupRange {
  readonly groups: Groups;
  readonly first: number;
  readonly end: number;
}

interface Ground {
  readonly table: EventTable;
  readonly scale: FoldedScale;
}

/** The events of one group at their place. */
interface Point extends GroupRange {
  readonly x: number;
}

/** Closer than this, points run into each other. */
const NEAR_PX = 14;
const PILE_PX = 26;
const CELL_PX = 44;
const LEAST_CLUSTER_X = 16;
/** From so many different days on there are only cells. */
const MANY_DAYS = 500;

/** Ranges of one class stand apart from each other; those of several may lie on the same days. */
export function pointPiles(ranges: readonly GroupRange[], ground: Ground): readonly Pile[] {
  const different = ranges.reduce((sum, { first, end }) => sum + end - first, 0);
  if (different > MANY_DAYS) return manyPiles(ranges, ground);
  const points = ranges.flatMap(({ groups, first, end }) =>
    Array.from({ length: end - first }, (_, i): Point => {
      const x = ground.scale.toX(groups.middle[first + i] ?? 0);
      return { x, groups, first: first + i, end: first + i + 1 };
    }),
  );
  points.sort((a, b) => a.x - b.x);
  return runsOf(points).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1) ?? run[0]];
    const isOne = last.x - first.x <= PILE_PX;
    return isOne ? [pileOf(run, ground)] : cellPiles(run, ground);
  });
}

type Points = readonly [Point, ...Point[]];

/** Points each near the one before. */
function runsOf(points: readonly Point[]): readonly Points[] {
  const runs: [Point, ...Point[]][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && point.x - last.x <= NEAR_PX) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

function cellPiles(run: Points, ground: Ground): readonly Pile[] {
  const cells = new Map<number, [Point, ...Point[]]>();
  for (const point of run) {
    const cell = Math.floor((point.x + ground.scale.origin) / CELL_PX);
    const inCell = cells.get(cell);
    if (inCell) inCell.push(point);
    else cells.set(cell, [point]);
  }
  return [...cells.values()].map((points) => pileOf(points, ground));
}

function pileOf(points: Points, { table }: Ground): Pile {
  const [first] = points;
  const last = points.at(-1) ?? first;
  const x = points.length > 1 ? besideGutter((first.x + last.x) / 2) : first.x;
  const heaps = points.map((point) => heapOfRun(pointAt(x), runOfRange(point)));
  return led(
    heaps.reduce((a, b) => joined(a, b, table)),
    table,
  );
}

export function pileOfRun(spot: Spot, run: RowRun, table: EventTable): Pile {
  return led(heapOfRun(spot, run), table);
}

/** A pile while it grows: which event leads it is known by its row, and the event is not yet made. */
type Heap = Omit<Pile, 'lead'>;

/** The most salient first, as rows of one group stand. */
function heapOfRun(spot: Spot, run: RowRun): Heap {
  return { ...spot, leadRow: run.rows[run.first] ?? 0, runs: [run], count: run.end - run.first };
}

function led(heap: Heap, { event }: EventTable): Pile {
  return { ...heap, lead: event(heap.leadRow) };
}

/** One step a cell, not a day: a century of days in every frame is too much to look at. */
function manyPiles(ranges: readonly GroupRange[], { table, scale }: Ground): readonly Pile[] {
  const cells = new Map<number, Cell>();
  for (const { groups, first, end } of ranges) {
    for (let i = first; i < end; ) {
      const number = Math.floor((scale.toX(groups.middle[i] ?? 0) + scale.origin) / CELL_PX);
      const cellEnd = scale.toDay((number + 1) * CELL_PX - scale.origin);
      const next = Math.min(end, Math.max(i + 1, indexFrom(groups.middle, cellEnd, i, end)));
      const range = { groups, first: i, end: next };
      const cell = cells.get(number);
      if (cell) addTo(cell, range, table);
      else cells.set(number, cellOf(range, scale));
      i = next;
    }
  }
  return Array.from(cells.values(), ({ x, ...cell }) =>
    led({ ...pointAt(besideGutter(x)), ...cell }, table),
  );
}

/** What falls into one cell, while it is gathered: at the place of what came first. */
interface Cell {
  readonly x: number;
  readonly runs: RowRun[];
  leadRow: number;
  count: number;
}

function cellOf(range: GroupRange, scale: FoldedScale): Cell {
  const { groups, first, end } = range;
  const middle = (i: number) => scale.toX(groups.middle[i] ?? 0);
  const run = runOfRange(range);
  const x = (middle(first) + middle(end - 1)) / 2;
  return { x, leadRow: leadRowOf(range), runs: [run], count: run.end - run.first };
}

function addTo(cell: Cell, range: GroupRange, { columns: { salience } }: EventTable): void {
  const run = runOfRange(range);
  const leadRow = leadRowOf(range);
  cell.runs.push(run);
  cell.count += run.end - run.first;
  if ((salience[leadRow] ?? 0) > (salience[cell.leadRow] ?? 0)) cell.leadRow = leadRow;
}

function leadRowOf({ groups, first, end }: GroupRange): number {
  return groups.rows[groups.before[bestGroup(groups, first, end)] ?? 0] ?? 0;
}

function runOfRange({ groups, first, end }: GroupRange): RowRun {
  return { rows: groups.rows, first: groups.before[first] ?? 0, end: groups.before[end] ?? 0 };
}

/** At the place of the first, led by the more salient. */
export function joinedPiles(a: Pile, b: Pile): Pile {
  const { lead, leadRow } = b.lead.salience > a.lead.salience ? b : a;
  return { ...a, ...together(a, b), lead, leadRow };
}

function joined(a: Heap, b: Heap, { columns: { salience } }: EventTable): Heap {
  const isSecond = (salience[b.leadRow] ?? 0) > (salience[a.leadRow] ?? 0);
  return { ...a, ...together(a, b), leadRow: isSecond ? b.leadRow : a.leadRow };
}

function together(a: Heap, b: Heap): Pick<Heap, 'runs' | 'count'> {
  return { runs: [...a.runs, ...b.runs], count: a.count + b.count };
}

/** A cluster stands for many days, and is drawn whole. */
function besideGutter(x: number): number {
  return Math.max(LEAST_CLUSTER_X, x);
}

export function pointAt(x: number): Spot {
  return { shape: 'point', x, from: x, to: x, isCutLeft: false, isCutRight: false };
}
