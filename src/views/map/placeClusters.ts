// Places on a map as circles that anybody can hit: those too near one another for it are one circle, which
// stands where the one with most events does. Every place is in one circle; how large it is follows the
// number of its events, area for area, down to a size that is still seen.

import type { Place } from '../../model/schema.ts';

export interface PlaceSpot {
  readonly place: Place;
  readonly count: number;
  readonly isChosen: boolean;
  /** Pixels. */
  readonly x: number;
  readonly y: number;
}

export interface PlaceCluster {
  /** The one with most events first. */
  readonly spots: readonly PlaceSpot[];
  readonly x: number;
  readonly y: number;
}

/** Pixels between two circles. */
const GAP = 6;
const LARGEST = 30;
/** Of a single event, where no place has many. */
const UNIT = 6;
export const SMALLEST = 3;

/** Pixels for a number of events, where the fullest place has `most` of them. */
export function circleRadius(count: number, most: number): number {
  const unit = Math.min(UNIT, LARGEST / Math.sqrt(Math.max(1, most)));
  return Math.max(SMALLEST, unit * Math.sqrt(count));
}

/** `least`: pixels that the middles of two circles keep apart, for fingers to tell them. */
export function placeClusters(
  spots: readonly PlaceSpot[],
  most: number,
  least: number,
): readonly PlaceCluster[] {
  let clusters = spots
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .toSorted((a, b) => b.count - a.count || (a.place.id < b.place.id ? -1 : 1))
    .map((spot): PlaceCluster => ({ spots: [spot], x: spot.x, y: spot.y }));
  for (;;) {
    const joined = joinNear(clusters, (a, b) => areNear(a, b, { most, least }));
    if (joined.length === clusters.length) return joined;
    clusters = joined;
  }
}

/** Events at its places, those at several of them counted for each: at least as many as there are. */
export function mostIn({ spots }: PlaceCluster): number {
  return spots.reduce((sum, { count }) => sum + count, 0);
}

function joinNear(
  clusters: readonly PlaceCluster[],
  areNear: (a: PlaceCluster, b: PlaceCluster) => boolean,
): PlaceCluster[] {
  const kept: PlaceCluster[] = [];
  for (const cluster of clusters) {
    const at = kept.findIndex((other) => areNear(other, cluster));
    const other = kept[at];
    if (other) kept[at] = { ...other, spots: [...other.spots, ...cluster.spots] };
    else kept.push(cluster);
  }
  return kept;
}

interface Apart {
  readonly most: number;
  readonly least: number;
}

function areNear(a: PlaceCluster, b: PlaceCluster, { most, least }: Apart): boolean {
  const radii = circleRadius(mostIn(a), most) + circleRadius(mostIn(b), most) + GAP;
  return Math.hypot(a.x - b.x, a.y - b.y) < Math.max(least, radii);
}
