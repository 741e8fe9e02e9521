// One lane's events in one window: what lies in view, as piles that will each become a mark or
// split into several, and how many lie outside on either side. Every event is counted once.

import type { Extent } from './eventExtent.ts';
import type { FoldedScale } from './foldedScale.ts';
import { indexFrom } from './indexFrom.ts';
import type { Spot } from './mark.ts';
import { type Pile, type Point, pointPiles } from './piles.ts';
import type { LaneIndex } from './timelineIndex.ts';

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
    else spanPiles.push({ ...spot, lead: events[0], groups: [{ events }], count: events.length });
  }
  const first = indexFrom(lane.starts, scale.toDay(0) - 0.5);
  const end = indexFrom(lane.starts, scale.toDay(scale.width) - 0.5 + 1e-9);
  earlier += lane.before[first] ?? 0;
  later += (lane.before[lane.days.length] ?? 0) - (lane.before[end] ?? 0);
  const piles = pointPiles({ lane, first, end }, points, scale);
  return { piles: [...piles, ...spanPiles], earlier, later };
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
