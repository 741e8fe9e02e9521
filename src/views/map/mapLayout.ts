// Everything on a map of an event's places, in pixels from its upper left corner: the coast, the event's
// places, those of the other events that lie within, names, and what can be pressed. Every place of the
// event lies inside; nothing that can be pressed overlaps another; no name covers a ring.

import { type GeoProjection, geoPath } from 'd3';
import type { Place } from '../../model/schema.ts';
import { type MapPoint, mapPoint } from '../shared/mapPoint.ts';
import coast from './coast.json';
import { type MapSize, mapFrame } from './mapFrame.ts';
import { type MapLabel, mapLabels } from './mapLabels.ts';
import { mapName } from './mapName.ts';

export interface MapMark {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
}

export interface MapLayout {
  /** As an SVG path. */
  readonly land: string;
  readonly here: readonly MapMark[];
  readonly others: readonly MapMark[];
  readonly labels: readonly MapLabel[];
  readonly targets: readonly MapMark[];
}

/** The least that a finger or an unsteady hand can be asked to hit. */
export const TARGET = 24;
/** Places that lie nearer would be one blot. */
const APART = 4;
const RING_APART = 10;

interface Located {
  readonly place: Place;
  readonly point: MapPoint;
}

/** `here` are the event's places, `all` those of every event. */
export function mapLayout(
  here: readonly Place[],
  all: readonly Place[],
  size: MapSize,
): MapLayout | undefined {
  const located = here.flatMap(withPoint);
  if (located.length === 0) return undefined;
  const projection = mapFrame(
    located.map(({ point }) => point),
    size,
  );
  const path = geoPath(projection).digits(1);
  const rings = marksOf(located, projection);
  const ids = new Set(here.map(({ id }) => id));
  const rest = all.filter(({ id }) => !ids.has(id)).flatMap(withPoint);
  const others = spaced(rings, marksOf(rest, projection), size);
  const named = rings.map(({ place, x, y }) => ({ lines: mapName(place), x, y }));
  return {
    land: path({ type: 'MultiPolygon', coordinates: coast }) ?? '',
    here: rings,
    others,
    labels: mapLabels(named, size),
    targets: apart([...rings, ...others]),
  };
}

function withPoint(place: Place): readonly Located[] {
  const point = mapPoint(place);
  return point ? [{ place, point }] : [];
}

function marksOf(located: readonly Located[], projection: GeoProjection): readonly MapMark[] {
  return located.flatMap(({ place, point: [lon, lat] }) => {
    const at = projection([lon, lat]);
    return at ? [{ place, x: at[0], y: at[1] }] : [];
  });
}

/** Those inside the map that blot neither a ring nor each other. */
function spaced(
  rings: readonly MapMark[],
  marks: readonly MapMark[],
  { width, height }: MapSize,
): readonly MapMark[] {
  const kept: MapMark[] = [];
  for (const mark of marks) {
    const { x, y } = mark;
    if (x < APART || x > width - APART || y < APART || y > height - APART) continue;
    if (rings.some((ring) => distance(mark, ring) < RING_APART)) continue;
    if (kept.every((other) => distance(mark, other) >= APART)) kept.push(mark);
  }
  return kept;
}

function apart(marks: readonly MapMark[]): readonly MapMark[] {
  const kept: MapMark[] = [];
  for (const mark of marks) {
    const isFree = kept.every(
      ({ x, y }) => Math.max(Math.abs(mark.x - x), Math.abs(mark.y - y)) >= TARGET,
    );
    if (isFree) kept.push(mark);
  }
  return kept;
}

function distance(a: MapMark, b: MapMark): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
