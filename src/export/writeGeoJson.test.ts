import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anExport, exportInput } from '../testing/anExport.ts';
import { sampleEvent } from '../testing/sampleEvents.ts';
import { writeGeoJson } from './writeGeoJson.ts';

function readBack(text: string) {
  const read = check(text);
  if (read.type !== 'FeatureCollection') throw new Error(`a ${read.type}`);
  return read.features;
}

it('is valid, and read back as a feature for each event', () => {
  fc.assert(
    fc.property(anExport, (input) => {
      const features = readBack(writeGeoJson(input));
      expect(features.map(({ id }) => id)).toEqual(input.events.map(({ id }) => id));
      expect(features.map(({ properties }) => properties?.date)).toEqual(
        input.events.map(({ date }) => date),
      );
    }),
  );
});

it.each([
  [['port'], { type: 'Point', coordinates: [39.7, 43.6] }],
  [
    ['port', 'sea', 'isle'],
    {
      type: 'MultiPoint',
      coordinates: [
        [39.7, 43.6],
        [170, -12.5],
      ],
    },
  ],
  [['sea'], null],
  [[], null],
])('puts an event at %j, longitude first', (places, geometry) => {
  const text = writeGeoJson(exportInput([sampleEvent({ id: 'x', places })]));
  expect(readBack(text)[0]?.geometry).toEqual(geometry);
});
