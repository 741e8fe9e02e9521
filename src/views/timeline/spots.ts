// One lane's events in one window: what lies in view, as piles that will each become a mark or
// split into several, and how many lie outside on either side. Every event is counted once.

import type { DiplomaticEvent } from '../../model/schema.ts';
import type { Extent } from './eventExtent.ts';
import type { FoldedScale } from './foldedScale.ts';
import type { Spot } from './mark.ts';
import type { DayGroup, LaneIndex } from './timelineIndex.ts';

export interface Pile extends Spot {
  readonly lead: DiplomaticEvent;
  readonly groups: readonly (readonly DiplomaticEvent[])[];
  readonly count: number;
}

export interface LaneView {
  readonly piles: readonly Pile[];
  readonly earlier: number;
  readonly later: number;
}

/** A bar or band drawn shorter than this is left to its glyph. */
const MIN_DAYS_PX = 20;
const MIN_BAND_PX = 24;
/** Of a longer one at least this much must show, or it counts as outside. */
const MIN_SEEN_PX = 14;
/** Closer than this, points run into each other. */
const NEAR_PX = 14;
const PILE_PX = 26;
const CELL_PX = 44;
/** Where a band that leaves on both sides has its mark. */
const LEFT_EDGE_X = 16;

interface Point {
  readonly x: number;
  readonly events: readonly [DiplomaticEvent, ...DiplomaticEvent[]];
}

export function viewLane(lane: LaneIndex, scale: FoldedScale, pictureWidth: number): LaneView {
  const points: Point[] = [];
  const spanPiles: Pile[] = [];
  let earlier = 0;
  let later = 0;
  for (const { kind, from, to, events } of lane.spans) {
    const [x0, x1] = [scale.toX(from), scale.toX(to)];
    const spot = spanSpot(kind, x0, x1, { window: scale.width, picture: pictureWidth });
    const side = sideOf(x0, x1, spot !== undefined, scale.width);
    if (side === 'earlier') earlier += events.length;
    else if (side === 'later') later += events.length;
    else if (!spot) points.push({ x: (x0 + x1) / 2, events });
    else spanPiles.push({ ...spot, lead: events[0], groups: [events], count: events.length });
  }
  const first = firstFrom(lane.days, scale.toDay(0) - 0.5);
  const end = firstFrom(lane.days, scale.toDay(scale.width) - 0.5 + 1e-9);
  earlier += lane.before[first] ?? 0;
  later += (lane.before[lane.days.length] ?? 0) - (lane.before[end] ?? 0);
  for (const day of lane.days.slice(first, end)) {
    points.push({ x: scale.toX(day.from + 0.5), events: day.events });
  }
  points.sort((a, b) => a.x - b.x);
  return { piles: [...pointPiles(points, scale.origin), ...spanPiles], earlier, later };
}

interface Widths {
  readonly window: number;
  readonly picture: number;
}

/** How days that run from x0 to x1 are drawn; undefined where they are left to their glyph. */
export function spanSpot(
  kind: Extent['kind'],
  x0: number,
  x1: number,
  widths: Widths,
): Spot | undefined {
  if (kind === 'day' || x1 - x0 < (kind === 'days' ? MIN_DAYS_PX : MIN_BAND_PX)) return undefined;
  const isCutLeft = x0 < 0;
  const [from, to] = [Math.max(0, x0), Math.min(widths.picture, x1)];
  const isCutRight = x1 > widths.picture;
  return {
    shape: kind,
    x: isCutLeft && isCutRight ? LEFT_EDGE_X : (from + Math.min(widths.window, x1)) / 2,
    from,
    to,
    isCutLeft,
    isCutRight,
  };
}

function sideOf(x0: number, x1: number, isSpan: boolean, width: number) {
  const [first, last] = isSpan
    ? [x1 - MIN_SEEN_PX, x0 + MIN_SEEN_PX]
    : [(x0 + x1) / 2, (x0 + x1) / 2];
  if (first < 0) return 'earlier';
  return last > width ? 'later' : 'inside';
}

/** `points` by x. A run of near points is one pile, or, where it is wide, one pile a cell; cells
 * are counted from the strip's own origin, so that a pile stays one while the picture moves. */
function pointPiles(points: readonly Point[], origin: number): readonly Pile[] {
  const piles: Pile[] = [];
  let run: Point[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return;
    if (last.x - first.x <= PILE_PX) piles.push(pileOf([first, ...run.slice(1)]));
    else piles.push(...cellPiles(run, origin));
    run = [];
  };
  for (const point of points) {
    const last = run.at(-1);
    if (last && point.x - last.x > NEAR_PX) close();
    run.push(point);
  }
  close();
  return piles;
}

function cellPiles(run: readonly Point[], origin: number): readonly Pile[] {
  const cells = new Map<number, [Point, ...Point[]]>();
  for (const point of run) {
    const cell = Math.floor((point.x + origin) / CELL_PX);
    const inCell = cells.get(cell);
    if (inCell) inCell.push(point);
    else cells.set(cell, [point]);
  }
  return [...cells.values()].map(pileOf);
}

function pileOf(points: readonly [Point, ...Point[]]): Pile {
  const [first] = points;
  const lead = points.reduce((best, { events }) => better(best, events[0]), first.events[0]);
  const last = points.at(-1) ?? first;
  const x = (first.x + last.x) / 2;
  const count = points.reduce((sum, { events }) => sum + events.length, 0);
  return { ...pointAt(x), lead, groups: points.map(({ events }) => events), count };
}

/** The more salient of two events, the first where they are equal. */
export function better(a: DiplomaticEvent, b: DiplomaticEvent): DiplomaticEvent {
  return b.salience > a.salience ? b : a;
}

export function pointAt(x: number): Spot {
  return { shape: 'point', x, from: x, to: x, isCutLeft: false, isCutRight: false };
}

/** Index of the first group that starts at `day` or later. */
function firstFrom(groups: readonly DayGroup[], day: number): number {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.from ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
