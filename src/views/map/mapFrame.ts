// Which part of the world a map shows: Japan and Russia, in one frame that stays, so that readers keep
// their bearings from event to event; or, where a place lies outside it, as much of the world as holds
// both, turned so that its edges fall where no place is.

import { type GeoProjection, geoConicEquidistant, geoEqualEarth } from 'd3';
import type { MapPoint } from '../shared/mapPoint.ts';

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Degrees. Its corners and the middles of its upper and lower edge, which a cone bends outwards. */
const HOME = { west: 28, east: 150, south: 30, north: 62, middle: 90 };
const homePoints: readonly MapPoint[] = [
  [HOME.west, HOME.south],
  [HOME.east, HOME.south],
  [HOME.east, HOME.north],
  [HOME.west, HOME.north],
  [HOME.middle, HOME.north + 2],
  [HOME.middle, HOME.south - 2],
];
/** Between edge and outermost point, so that a ring round it is whole. */
const MARGIN = 11;
/** At home the frame itself is the edge; its places lie well inside. */
const HOME_MARGIN = 4;

export function mapFrame(points: readonly MapPoint[], size: MapSize): GeoProjection {
  const world = geoEqualEarth().rotate([-middleLongitude([...homePoints, ...points]), 0]);
  const home = geoConicEquidistant().rotate([-92, 0]).parallels([35, 55]);
  return points.every(isHome)
    ? fitted(home, homePoints, { size, margin: HOME_MARGIN })
    : fitted(world, [...homePoints, ...points], { size, margin: MARGIN });
}

function isHome([lon, lat]: MapPoint): boolean {
  const { west, east, south, north } = HOME;
  return lon >= west + 2 && lon <= east - 2 && lat >= south + 2 && lat <= north - 2;
}

function fitted(
  projection: GeoProjection,
  points: readonly MapPoint[],
  { size: { width, height }, margin }: { readonly size: MapSize; readonly margin: number },
): GeoProjection {
  const box: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
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
