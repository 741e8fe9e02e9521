// Points too near to stand apart, as piles: each becomes one mark, or several where there is room.
// A pile stays the same while the picture moves: its cells are counted from the strip's own origin.

import { must } from '../../model/check.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import type { FoldedScale } from './foldedScale.ts';
import { indexFrom } from './indexFrom.ts';
import { type EventGroup, type GroupRun, runOf, type Spot } from './mark.ts';
import type { DayIndex } from './timelineIndex.ts';

export interface Pile extends Spot {
  readonly lead: DiplomaticEvent;
  readonly runs: readonly GroupRun[];
  readonly count: number;
}

/** Events at one place: the first is the most salient. */
export interface Point extends EventGroup {
  readonly x: number;
}

/** Days of a lane, from one index to another, `end` excluded. */
export interface DayRange {
  readonly lane: DayIndex;
  readonly first: number;
  readonly end: number;
}

/** Closer than this, points run into each other. */
const NEAR_PX = 14;
const PILE_PX = 26;
const CELL_PX = 44;
const LEAST_CLUSTER_X = 16;
/** From so many different days on there are only cells. */
const MANY_DAYS = 500;

/** `others` are points that do not stand on one day, in any order. */
export function pointPiles(
  days: DayRange,
  others: readonly Point[],
  scale: FoldedScale,
): readonly Pile[] {
  const { lane, first, end } = days;
  if (end - first + others.length > MANY_DAYS) return manyPiles(days, others, scale);
  const points = [
    ...lane.days
      .slice(first, end)
      .map(({ from, events }) => ({ x: scale.toX(from + 0.5), events })),
    ...others,
  ];
  points.sort((a, b) => a.x - b.x);
  return runsOf(points).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1) ?? run[0]];
    return last.x - first.x <= PILE_PX ? [pileOf(run)] : cellPiles(run, scale.origin);
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

function cellPiles(run: Points, origin: number): readonly Pile[] {
  const cells = new Map<number, [Point, ...Point[]]>();
  for (const point of run) {
    const cell = Math.floor((point.x + origin) / CELL_PX);
    const inCell = cells.get(cell);
    if (inCell) inCell.push(point);
    else cells.set(cell, [point]);
  }
  return [...cells.values()].map(pileOf);
}

function pileOf(points: Points): Pile {
  const [first] = points;
  const last = points.at(-1) ?? first;
  return {
    ...pointAt(points.length > 1 ? besideGutter((first.x + last.x) / 2) : first.x),
    lead: points.reduce((best, { events }) => better(best, events[0]), first.events[0]),
    runs: [runOf(points)],
    count: points.reduce((sum, { events }) => sum + events.length, 0),
  };
}

/** One step a cell, not a day: a century of days in every frame is too much to look at. */
function manyPiles(
  { lane, first, end }: DayRange,
  others: readonly Point[],
  scale: FoldedScale,
): readonly Pile[] {
  const cellAt = (x: number) => Math.floor((x + scale.origin) / CELL_PX);
  const cells = new Map<number, [Pile, ...Pile[]]>();
  const add = (pile: Pile) => {
    const cell = cellAt(pile.x);
    const inCell = cells.get(cell);
    if (inCell) inCell.push(pile);
    else cells.set(cell, [pile]);
  };
  for (let i = first; i < end; ) {
    const x = scale.toX((lane.starts[i] ?? 0) + 0.5);
    const cellEnd = scale.toDay((cellAt(x) + 1) * CELL_PX - scale.origin);
    const next = Math.min(end, Math.max(i + 1, indexFrom(lane.starts, cellEnd - 0.5, i)));
    add(pileOfDays({ lane, first: i, end: next }, scale));
    i = next;
  }
  for (const point of others) add(pileOf([point]));
  return [...cells.values()].map(pileOfPiles);
}

function pileOfDays({ lane, first, end }: DayRange, scale: FoldedScale): Pile {
  let best = first;
  for (let i = first; i < end; i += 1) {
    if ((lane.saliences[i] ?? 0) > (lane.saliences[best] ?? 0)) best = i;
  }
  const lead = must(lane.days[best], 'a range of days has a day').events[0];
  const noon = (i: number) => scale.toX((lane.starts[i] ?? 0) + 0.5);
  return {
    ...pointAt(besideGutter((noon(first) + noon(end - 1)) / 2)),
    lead,
    runs: [{ list: lane.days, first, end }],
    count: (lane.before[end] ?? 0) - (lane.before[first] ?? 0),
  };
}

function pileOfPiles(piles: readonly [Pile, ...Pile[]]): Pile {
  const [first, ...others] = piles;
  if (others.length === 0) return first;
  return {
    ...first,
    lead: piles.map(({ lead }) => lead).reduce(better),
    runs: piles.flatMap(({ runs }) => runs),
    count: piles.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The more salient of two events, the first where they are equal. */
export function better(a: DiplomaticEvent, b: DiplomaticEvent): DiplomaticEvent {
  return b.salience > a.salience ? b : a;
}

export function joinedPiles(a: Pile, b: Pile): Pile {
  return {
    ...a,
    lead: better(a.lead, b.lead),
    runs: [...a.runs, ...b.runs],
    count: a.count + b.count,
  };
}

/** A cluster stands for many days, and is drawn whole. */
function besideGutter(x: number): number {
  return Math.max(LEAST_CLUSTER_X, x);
}

export function pointAt(x: number): Spot {
  return { shape: 'point', x, from: x, to: x, isCutLeft: false, isCutRight: false };
}
