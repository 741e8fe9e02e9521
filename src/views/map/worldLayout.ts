// The ground of a map of places before anybody moves it: the coast, and where each place lies that is a
// point, in pixels. It depends on the places there are, not on what is asked, so that no filter moves it.

import { geoPath } from 'd3';
import type { Place } from '../../model/schema.ts';
import { mapPoint } from '../shared/mapPoint.ts';
import coast from './coast.json';
import { frameFromAbove, type MapSize } from './mapFrame.ts';

export interface PlacedAt {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
}

export interface WorldLayout {
  /** As an SVG path. */
  readonly land: string;
  readonly placed: readonly PlacedAt[];
}

export function worldLayout(places: readonly Place[], size: MapSize): WorldLayout {
  const located = places.flatMap((place) => {
    const point = mapPoint(place);
    return point ? [{ place, point }] : [];
  });
  const projection = frameFromAbove(
    located.map(({ point }) => point),
    size,
  );
  const placed = located.flatMap(({ place, point: [lon, lat] }) => {
    const at = projection([lon, lat]);
    return at ? [{ place, x: at[0], y: at[1] }] : [];
  });
  const path = geoPath(projection).digits(2);
  return { land: path({ type: 'MultiPolygon', coordinates: coast }) ?? '', placed };
}
