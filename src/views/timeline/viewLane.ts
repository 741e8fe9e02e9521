// One lane's events in one window: what lies in view, as piles that will each become a mark or
// split into several, and how many lie outside on either side. Every event is counted once.

import type { Extent } from '../shared/eventExtent.ts';
import type { FoldedScale } from './foldedScale.ts';
import { indexFrom } from './indexFrom.ts';
import { type EventGroup, runOf, type Spot } from './mark.ts';
import { type Pile, type Point, pointPiles } from './piles.ts';
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

export function viewLane(lane: DayIndex, scale: FoldedScale, pictureWidth: number): LaneView {
  const points: Point[] = [];
  const spanPiles: Pile[] = [];
  const widths = { window: scale.width, picture: pictureWidth, hasColumns: hasColumns(scale) };
  let earlier = 0;
  let later = 0;
  for (const { kind, from, to, events } of lane.spans) {
    const [x0, x1] = [scale.toX(from), scale.toX(to)];
    const spot = spotOf(kind, x0, x1, widths);
    const side = sideOf(x0, x1, spot, scale.width);
    if (side === 'earlier') earlier += events.length;
    else if (side === 'later') later += events.length;
    else if (!spot) points.push({ x: (x0 + x1) / 2, events });
    else if (spot.shape === 'card') spanPiles.push(...cardPiles(spot, events));
    else
      spanPiles.push({
        ...spot,
        lead: events[0],
        runs: [runOf([{ events }])],
        count: events.length,
      });
  }
  const inset = widths.hasColumns ? MIN_CARD_SEEN_PX : 0;
  const [firstPart, lastPart] = widths.hasColumns ? [1, 0] : [0.5, 0.5];
  const first = indexFrom(lane.starts, scale.toDay(inset) - firstPart);
  const end = indexFrom(lane.starts, scale.toDay(scale.width - inset) - lastPart + 1e-9);
  earlier += lane.before[first] ?? 0;
  later += (lane.before[lane.days.length] ?? 0) - (lane.before[end] ?? 0);
  if (widths.hasColumns) {
    for (const { from, events } of lane.days.slice(first, end)) {
      const spot = spotOf('day', scale.toX(from), scale.toX(from + 1), widths);
      if (spot) spanPiles.push(...cardPiles(spot, events));
    }
    return {
      piles: [...pointPiles({ lane, first: 0, end: 0 }, points, scale), ...spanPiles],
      earlier,
      later,
    };
  }
  const piles = pointPiles({ lane, first, end }, points, scale);
  return { piles: [...piles, ...spanPiles], earlier, later };
}

export function hasColumns(scale: FoldedScale): boolean {
  return scale.pxPerDay >= COLUMN_PX;
}

function cardPiles(spot: Spot, events: EventGroup['events']): readonly Pile[] {
  const one = (group: EventGroup): Pile => ({
    ...spot,
    lead: group.events[0],
    runs: [runOf([group])],
    count: group.events.length,
  });
  const singles = events.slice(0, MAX_CARDS).map((event) => one({ events: [event] }));
  const [next, ...more] = events.slice(MAX_CARDS);
  return next ? [...singles, one({ events: [next, ...more] })] : singles;
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
export function liesOf({ kind, from, to }: Extent, scale: FoldedScale, pictureWidth: number) {
  const [x0, x1] = [scale.toX(from), scale.toX(to)];
  const widths = { window: scale.width, picture: pictureWidth, hasColumns: hasColumns(scale) };
  return sideOf(x0, x1, spotOf(kind, x0, x1, widths), scale.width);
}

function sideOf(x0: number, x1: number, spot: Spot | undefined, width: number) {
  const seen = spot?.shape === 'card' ? MIN_CARD_SEEN_PX : MIN_SEEN_PX;
  const [first, last] = spot ? [x1 - seen, x0 + seen] : [(x0 + x1) / 2, (x0 + x1) / 2];
  if (first < 0) return 'earlier';
  return last > width ? 'later' : 'inside';
}
