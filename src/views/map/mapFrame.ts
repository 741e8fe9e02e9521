// Which part of the world a map shows: the nearest of a few frames that holds the places, so that readers
// keep their bearings from event to event; or, where a place lies outside all of them, as much of the world
// as holds it and both countries, turned so that its edges fall where no place is.

import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoConicEquidistant,
  geoEqualEarth,
} from 'd3';
import type { MapPoint } from '../shared/mapPoint.ts';

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Degrees. */
interface Frame {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** Japan, Korea, the Russian coast and the islands between. */
const NEAR: Frame = { west: 114, east: 162, south: 31, north: 54 };
/** Japan, and Russia to the Black Sea. */
const HOME: Frame = { west: 28, east: 150, south: 30, north: 62 };
/** Pixels between edge and outermost point, so that a ring round it is whole. */
const MARGIN = 10;

export function mapFrame(points: readonly MapPoint[], size: MapSize): GeoProjection {
  const frame = frameOf(points);
  if (frame) return fitted(cone(frame), outlineOf(frame), size);
  const all = [...outlineOf(HOME), ...points];
  return fitted(geoEqualEarth().rotate([-middleLongitude(all), 0]), all, size);
}

/** For a map that can be moved, of any shape: the same frames, seen from above their middle, so that what
 * lies round them is whole too. */
export function frameFromAbove(points: readonly MapPoint[], size: MapSize): GeoProjection {
  const frame = frameOf(points);
  const shown = frame ? outlineOf(frame) : [...outlineOf(HOME), ...points];
  const coordinates = shown.map(([lon, lat]) => [lon, lat]);
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates });
  return fitted(geoAzimuthalEqualArea().rotate([-lon, -lat]), shown, size);
}

function frameOf(points: readonly MapPoint[]): Frame | undefined {
  return [NEAR, HOME].find((one) => points.every((point) => holds(one, point)));
}

function holds({ west, east, south, north }: Frame, [lon, lat]: MapPoint): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function cone({ west, east, south, north }: Frame): GeoProjection {
  const sixth = (north - south) / 6;
  return geoConicEquidistant()
    .rotate([-(west + east) / 2, 0])
    .parallels([south + sixth, north - sixth]);
}

/** The corners, and the middle of the lower edge, which a cone bends outwards. */
function outlineOf({ west, east, south, north }: Frame): readonly MapPoint[] {
  return [
    [west, south],
    [(west + east) / 2, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

function fitted(
  projection: GeoProjection,
  points: readonly MapPoint[],
  { width, height }: MapSize,
): GeoProjection {
  const box: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [width - MARGIN, height - MARGIN],
  ];
  const coordinates = points.map(([lon, lat]) => [lon, lat]);
  return projection.fitExtent(box, { type: 'MultiPoint', coordinates }).clipExtent([
    [0, 0],
    [width, height],
  ]);
}

/** Opposite the middle of the widest stretch of longitudes without a point. */
function middleLongitude(points: readonly MapPoint[]): number {
  const sorted = points.map(([lon]) => lon).sort((a, b) => a - b);
  const gaps = sorted.map((lon, at) => {
    const next = sorted[at + 1] ?? (sorted[0] ?? lon) + 360;
    return { width: next - lon, middle: (lon + next) / 2 };
  });
  const widest = gaps.reduce((best, gap) => (gap.width > best.width ? gap : best));
  return widest.middle - 180;
}
