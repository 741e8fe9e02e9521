// Where a place stands on a map. A country is no point: a ring in its middle would say that something
// happened there, which nobody said.

import type { Place } from '../../model/schema.ts';

/** Degrees: longitude, latitude. */
export type MapPoint = readonly [number, number];

/** Undefined where no point stands for the place. */
export function mapPoint({ kind, lat, lon }: Place): MapPoint | undefined {
  return kind === 'country' || lat === null || lon === null ? undefined : [lon, lat];
}
