// Writes src/views/map/coast.json, the land of the world as rings of [longitude, latitude]. It is kept
// in the repository and changes only when this is run again, with three packages put beside it for the
// occasion:
//
//   npm install --no-save world-atlas@2.0.2 topojson-client@3.1.0 topojson-simplify@3.0.3
//   node src/build/writeCoast.mjs src/views/map
//
// world-atlas (ISC) carries the land of Natural Earth (public domain) at 1:50 million; land alone, so
// that there is no border to take out.

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** @typedef {[number, number]} Point */
/** @typedef {Point[][]} Polygon */

const packageOf = createRequire(join(process.cwd(), 'package.json'));
const { feature } = packageOf('topojson-client');
const { presimplify, simplify, sphericalTriangleArea } = packageOf('topojson-simplify');
const [folder = '.'] = process.argv.slice(2);

/** Steradians that a corner must be worth: what shows on a map of half the world 400 px wide. */
const COARSE = 1.6e-5;
/** Round Japan, where an island of a few pixels is what the news is about. */
const FINE = 4e-7;
const NEAR = { west: 127, east: 157, south: 30, north: 55 };
/** Twentieths of a degree are a seventh of a pixel. */
const STEPS = 20;
/** A closed ring of fewer points has no area. */
const LEAST_POINTS = 4;

const land = presimplify(packageOf('world-atlas/land-50m.json'), sphericalTriangleArea);
const coarse = polygonsAt(COARSE);
const polygons = polygonsAt(FINE)
  .map((polygon, at) => (isNear(polygon) ? polygon : (coarse[at] ?? [])))
  .map((polygon) => polygon.map(rounded).filter((ring) => ring.length >= LEAST_POINTS))
  .filter((polygon) => polygon.length > 0);
writeFileSync(join(folder, 'coast.json'), `${JSON.stringify(polygons)}\n`);

/**
 * @param {number} weight
 * @returns {Polygon[]}
 */
function polygonsAt(weight) {
  const simple = simplify(land, weight);
  const { features } = feature(simple, simple.objects.land);
  return features.flatMap(
    (/** @type {{ geometry: { coordinates: Polygon[] } }} */ { geometry }) => geometry.coordinates,
  );
}

/** @param {Polygon} polygon */
function isNear([outer = []]) {
  const { west, east, south, north } = NEAR;
  return outer.every(([lon, lat]) => lon > west && lon < east && lat > south && lat < north);
}

/**
 * @param {Point[]} ring
 * @returns {Point[]}
 */
function rounded(ring) {
  const round = (/** @type {number} */ degrees) => Math.round(degrees * STEPS) / STEPS;
  return ring
    .map(([lon, lat]) => /** @type {Point} */ ([round(lon), round(lat)]))
    .filter(([lon, lat], at, all) => lon !== all[at - 1]?.[0] || lat !== all[at - 1]?.[1]);
}
