import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anExport, exportInput } from '../testing/anExport.ts';
import { sampleEvent, samplePlace } from '../testing/sampleEvents.ts';
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

it('says what its points are of, so that the middle of a country is not taken for a spot', () => {
  const land = samplePlace({ id: 'land', kind: 'country', lat: 60, lon: 100 });
  const event = sampleEvent({ id: 'x', places: ['land'] });
  const [feature] = readBack(writeGeoJson(exportInput([event], { places: [land] })));
  expect(feature?.properties).toMatchObject({ placeKinds: ['country'] });
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
