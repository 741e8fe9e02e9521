import fc from 'fast-check';
import { expect, it } from 'vitest';
import { samplePlace } from '../../testing/sampleEvents.ts';
import { worldLayout } from './worldLayout.ts';

const anySize = fc.constantFrom({ width: 1100, height: 760 }, { width: 340, height: 420 });
const aCity = fc.record({
  lat: fc.double({ min: -60, max: 80, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

it('a map holds every place that is a point, wherever on the globe, and no country', () => {
  const cities = fc.array(aCity, { maxLength: 5 });
  fc.assert(
    fc.property(cities, anySize, (list, size) => {
      const places = list.map((at, i) => samplePlace({ id: `city-${i}`, kind: 'city', ...at }));
      const country = samplePlace({ id: 'country', kind: 'country', lat: 60, lon: 100 });
      const { placed } = worldLayout([...places, country], size);
      expect(placed.map(({ place }) => place)).toEqual(places);
      for (const { x, y } of placed) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(size.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(size.height);
      }
    }),
  );
});

it('a map without any place still shows Japan and Russia', () => {
  const { land } = worldLayout([], { width: 800, height: 500 });
  expect(land.split('M').length).toBeGreaterThan(20);
  expect(land).not.toContain('NaN');
});
