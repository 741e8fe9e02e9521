// One lane's events in one window: what lies in view, as piles that will each become a mark or
// split into several, and how many lie outside on either side. Every event is counted once.

import type { EventTable } from '../../model/eventTable.ts';
import type { Extent } from '../shared/eventExtent.ts';
import type { FoldedScale } from './foldedScale.ts';
import type { Groups } from './groups.ts';
import { indexFrom } from './indexFrom.ts';
import type { RowRun, Spot } from './mark.ts';
import { RIGHT_MARGIN } from './pictureMargin.ts';
import { type GroupRange, type Pile, pileOfRun, pointPiles } from './piles.ts';
import type { DayIndex } from './timelineIndex.ts';

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
/** Where a band that leaves on both sides has its mark. */
const LEFT_EDGE_X = 16;

/** Days wider than this are columns: the hour is not known, so no card has a place within its day. */
const COLUMN_PX = 120;
const COLUMN_INSET = 8;
const MIN_CARD_SEEN_PX = 48;
/** From a card's left edge to the middle of its glyph. */
const CARD_GLYPH_X = 16;
/** Cards of one day and lane; the rest of them are one. */
const MAX_CARDS = 12;

/** With more bars in view than this, the shorter ones are points like any other. */
const MOST_BARS = 200;

/** What the lanes of one frame have in common. */
export interface FrameView {
  readonly table: EventTable;
  readonly scale: FoldedScale;
  /** Numbers of the classes that are drawn as bars. */
  readonly bars: ReadonlySet<number>;
}

export function viewLane(lane: DayIndex, frame: FrameView): LaneView {
  const { scale, bars, table } = frame;
  const view: View = { table, scale, widths: widthsOf(scale) };
  const seen: Seen = { points: [], bars: [], earlier: 0, later: 0 };
  for (const groups of lane.classes) {
    if (groups.kind === 'day' && view.widths.hasColumns) seeColumns(seen, groups, view);
    else if (bars.has(groups.code)) seeBars(seen, withinReach(groups, scale), view);
    else seePoints(seen, groups, view);
  }
  const piles = pointPiles(seen.points, { table, scale });
  return { piles: [...piles, ...seen.bars], earlier: seen.earlier, later: seen.later };
}

/** Which classes are drawn as bars, as far as there is room, the longest first; asked of all events
 * together, so that an event is a bar in each of its lanes or in none. */
export function barClasses(parts: readonly DayIndex[], scale: FoldedScale): ReadonlySet<number> {
  const inView = new Map<number, number>();
  for (const groups of parts.flatMap(({ classes }) => classes)) {
    const { code, kind, most } = groups;
    if (kind === 'day' || most * scale.pxPerDay < leastPx(kind)) continue;
    const { first, end } = withinReach(groups, scale);
    inView.set(code, (inView.get(code) ?? 0) + end - first);
  }
  const bars = new Set<number>();
  let left = MOST_BARS;
  for (const [code, count] of [...inView].sort(([a], [b]) => b - a)) {
    if (count > left) continue;
    left -= count;
    bars.add(code);
  }
  return bars;
}

interface View {
  readonly table: EventTable;
  readonly scale: FoldedScale;
  readonly widths: Widths;
}

function widthsOf(scale: FoldedScale): Widths {
  return {
    window: scale.width,
    picture: scale.width + RIGHT_MARGIN,
    hasColumns: hasColumns(scale),
  };
}

/** What one lane shows, as it is found. */
interface Seen {
  readonly points: GroupRange[];
  readonly bars: Pile[];
  earlier: number;
  later: number;
}

/** The groups that can have a day in view. */
function withinReach(groups: Groups, scale: FoldedScale): GroupRange {
  const { middle, most, length } = groups;
  if (!Number.isFinite(most)) return { groups, first: 0, end: length };
  const first = indexFrom(middle, scale.toDay(0) - most / 2);
  const end = indexFrom(middle, scale.toDay(scale.width) + most / 2 + 1e-9, first);
  return { groups, first, end };
}

/** Points in view are those whose middle is. */
function seePoints(seen: Seen, groups: Groups, { scale }: View): void {
  const first = indexFrom(groups.middle, scale.toDay(0));
  const end = indexFrom(groups.middle, scale.toDay(scale.width) + 1e-9, first);
  seen.earlier += groups.before[first] ?? 0;
  seen.later += countOf(groups, end, groups.length);
  if (end > first) seen.points.push({ groups, first, end });
}

/** Each by itself: some are points, some bars, some leave the window after all. */
function seeBars(seen: Seen, { groups, first, end }: GroupRange, view: View): void {
  const { scale, widths, table } = view;
  seen.earlier += groups.before[first] ?? 0;
  seen.later += countOf(groups, end, groups.length);
  for (let i = first; i < end; i += 1) {
    const [x0, x1] = [scale.toX(groups.from[i] ?? 0), scale.toX(groups.to[i] ?? 0)];
    const spot = spotOf(groups.kind, x0, x1, widths);
    const side = sideOf(x0, x1, spot, scale.width);
    const count = countOf(groups, i, i + 1);
    if (side === 'earlier') seen.earlier += count;
    else if (side === 'later') seen.later += count;
    else if (!spot) seen.points.push({ groups, first: i, end: i + 1 });
    else {
      const run = runOf(groups, i, i + 1);
      if (spot.shape === 'card') seen.bars.push(...cardPiles(spot, run, table));
      else seen.bars.push(pileOfRun(spot, run, table));
    }
  }
}

function seeColumns(seen: Seen, groups: Groups, { scale, widths, table }: View): void {
  const first = indexFrom(groups.from, scale.toDay(MIN_CARD_SEEN_PX) - 1);
  const end = indexFrom(groups.from, scale.toDay(scale.width - MIN_CARD_SEEN_PX) + 1e-9, first);
  seen.earlier += groups.before[first] ?? 0;
  seen.later += countOf(groups, end, groups.length);
  for (let i = first; i < end; i += 1) {
    const day = groups.from[i] ?? 0;
    const spot = spotOf('day', scale.toX(day), scale.toX(day + 1), widths);
    if (spot) seen.bars.push(...cardPiles(spot, runOf(groups, i, i + 1), table));
  }
}

function countOf({ before }: Groups, first: number, end: number): number {
  return (before[end] ?? 0) - (before[first] ?? 0);
}

function runOf({ rows, before }: Groups, first: number, end: number): RowRun {
  return { rows, first: before[first] ?? 0, end: before[end] ?? 0 };
}

export function hasColumns(scale: FoldedScale): boolean {
  return scale.pxPerDay >= COLUMN_PX;
}

function cardPiles(spot: Spot, { rows, first, end }: RowRun, table: EventTable): readonly Pile[] {
  const piles: Pile[] = [];
  const singles = Math.min(end, first + MAX_CARDS);
  for (let i = first; i < singles; i += 1) {
    piles.push(pileOfRun(spot, { rows, first: i, end: i + 1 }, table));
  }
  return end > singles ? [...piles, pileOfRun(spot, { rows, first: singles, end }, table)] : piles;
}

interface Widths {
  readonly window: number;
  readonly picture: number;
  readonly hasColumns: boolean;
}

/** How days that run from x0 to x1 are drawn; undefined where they are left to their glyph. */
export function spotOf(
  kind: Extent['kind'],
  x0: number,
  x1: number,
  widths: Widths,
): Spot | undefined {
  if (widths.hasColumns && kind !== 'band') return cardSpot(x0, x1, widths);
  if (kind === 'day' || x1 - x0 < leastPx(kind)) return undefined;
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

function leastPx(kind: Extent['kind']): number {
  return kind === 'days' ? MIN_DAYS_PX : MIN_BAND_PX;
}

function cardSpot(x0: number, x1: number, { picture }: Widths): Spot {
  const from = Math.max(0, x0 + COLUMN_INSET);
  return {
    shape: 'card',
    x: from + CARD_GLYPH_X,
    from,
    to: Math.min(picture, x1 - COLUMN_INSET),
    isCutLeft: x0 + COLUMN_INSET < 0,
    isCutRight: x1 - COLUMN_INSET > picture,
  };
}

/** Where an event lies, as the lanes count it and the buttons at their edges go to it. */
export function liesOf({ kind, from, to }: Extent, scale: FoldedScale, isPoint: boolean) {
  const [x0, x1] = [scale.toX(from), scale.toX(to)];
  const spot = isPoint ? undefined : spotOf(kind, x0, x1, widthsOf(scale));
  return sideOf(x0, x1, spot, scale.width);
}

function sideOf(x0: number, x1: number, spot: Spot | undefined, width: number) {
  const seen = spot?.shape === 'card' ? MIN_CARD_SEEN_PX : MIN_SEEN_PX;
  const [first, last] = spot ? [x1 - seen, x0 + seen] : [(x0 + x1) / 2, (x0 + x1) / 2];
  if (first < 0) return 'earlier';
  return last > width ? 'later' : 'inside';
}
