import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disputedNamesEn } from '../../model/disputedNames.en.ts';
import { disputedNamesRu } from '../../model/disputedNames.ru.ts';
import type { Place } from '../../model/schema.ts';
import { samplePlace } from '../../testing/sampleEvents.ts';
import { mapLayout, TARGET } from './mapLayout.ts';
import { mapName } from './mapName.ts';

const SIZE = { width: 184, height: 104 };

const sochi = samplePlace({ id: 'sochi', name: 'Sochi', kind: 'city', lat: 43.6, lon: 39.7 });
const nagato = samplePlace({ id: 'nagato', name: 'Nagato', kind: 'city', lat: 34.4, lon: 131.2 });
const lima = samplePlace({ id: 'lima', name: 'Lima', kind: 'city', lat: -12, lon: -77 });
const honolulu = samplePlace({
  id: 'honolulu',
  name: 'Honolulu',
  kind: 'city',
  lat: 21.3,
  lon: -157.9,
});
const islands = samplePlace({
  id: 'southern-kuril-islands',
  name: 'Southern Kuril Islands (Northern Territories)',
  kind: 'territory',
  lat: 44,
  lon: 146.5,
});
const country = samplePlace({ id: 'russia', kind: 'country', lat: 60, lon: 100 });
const nowhere = samplePlace({ id: 'russian-far-east', kind: 'region', lat: null, lon: null });

const anyPlaces = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'iturup', 'southern-kuril-islands', 'takeshima'),
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    })
    .map((given) => samplePlace({ ...given, kind: 'city' })),
  { selector: ({ id }) => id, minLength: 1, maxLength: 7 },
);

describe('a map of places', () => {
  it('holds every place of the event, wherever on the globe', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const { here } = layoutOf(places);
        expect(here.map(({ place }) => place)).toEqual(places);
        for (const { x, y } of here) {
          expect(x).toBeGreaterThanOrEqual(9);
          expect(x).toBeLessThanOrEqual(SIZE.width - 9);
          expect(y).toBeGreaterThanOrEqual(9);
          expect(y).toBeLessThanOrEqual(SIZE.height - 9);
        }
      }),
    );
  });

  it('asks nobody to hit what lies under something else', () => {
    fc.assert(
      fc.property(anyPlaces, anyPlaces, (here, others) => {
        const { targets } = layoutOf(here, others);
        expect(targets.length).toBeGreaterThan(0);
        for (const [at, a] of targets.entries()) {
          for (const b of targets.slice(at + 1)) {
            expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(
              TARGET,
            );
          }
        }
      }),
    );
  });

  it('never names disputed ground by one name alone', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const shown = layoutOf(places).labels.map(({ lines }) => lines.join(' '));
        for (const both of Object.values(disputedNamesEn)) {
          const [first = '', second = first] = both.split(' / ');
          if (first === second) continue;
          for (const text of shown.filter((one) => one.includes(first) || one.includes(second))) {
            expect(text).toBe(`${first} / ${second}`);
          }
        }
      }),
    );
  });

  it('does not ring a country, which is no point, nor what has no coordinates', () => {
    expect(mapLayout([country, nowhere], [sochi], SIZE)).toBeUndefined();
    expect(mapLayout([], [sochi], SIZE)).toBeUndefined();
    expect(layoutOf([country, sochi]).here.map(({ place }) => place.id)).toEqual(['sochi']);
    expect(layoutOf([sochi], [country, nagato]).others.map(({ place }) => place.id)).toEqual([
      'nagato',
    ]);
  });

  it('keeps its frame from event to event, the nearest that holds the places', () => {
    const near = layoutOf([nagato]).land;
    const home = layoutOf([sochi]).land;
    expect(layoutOf([islands]).land).toBe(near);
    expect(layoutOf([sochi, nagato]).land).toBe(home);
    expect(new Set([near, home, layoutOf([sochi, lima]).land]).size).toBe(3);
  });

  it('holds places close to the edges of its frames', () => {
    const nearEdge = fc.record({
      lon: fc.constantFrom(28, 28.1, 113.9, 114, 149.9, 150, 162),
      lat: fc.constantFrom(30, 30.9, 31, 54, 61.9, 62),
    });
    fc.assert(
      fc.property(nearEdge, (at) => {
        const [mark] = layoutOf([samplePlace({ id: 'edge', kind: 'city', ...at })]).here;
        expect(mark?.x).toBeGreaterThanOrEqual(9);
        expect(mark?.x).toBeLessThanOrEqual(SIZE.width - 9);
        expect(mark?.y).toBeGreaterThanOrEqual(9);
        expect(mark?.y).toBeLessThanOrEqual(SIZE.height - 9);
      }),
    );
  });

  it('shows the islands of Japan, and no edge of the world where the date line is', () => {
    const pieces = layoutOf([sochi]).land.split('M').length;
    expect(pieces).toBeGreaterThan(20);
    const [mark] = layoutOf([honolulu]).here;
    expect(mark?.x).toBeGreaterThan(SIZE.width * 0.6);
  });

  it('names what it rings: the islands by both names, others by their own', () => {
    expect(names([sochi, islands])).toEqual(['Sochi', 'Northern Territories / Southern Kurils']);
    expect(names([nagato, islands])).toEqual(['Nagato', 'Northern Territories / Southern Kurils']);
    expect(names([islands])).toEqual(['Northern Territories / Southern Kurils']);
  });
});

describe('the names of disputed ground', () => {
  it('stand in the order of the alphabet, so that their order says nothing', () => {
    for (const both of [...Object.values(disputedNamesEn), ...Object.values(disputedNamesRu)]) {
      expect(both.split(' / ').sort().join(' / ')).toBe(both);
    }
  });

  it('are one where both sides say the same', () => {
    expect(mapName(samplePlace({ id: 'shikotan' }))).toEqual(['Shikotan']);
    expect(mapName(samplePlace({ id: 'iturup' }))).toEqual(['Etorofu /', 'Iturup']);
  });
});

function layoutOf(here: readonly Place[], others: readonly Place[] = []) {
  const layout = mapLayout(here, [...here, ...others], SIZE);
  if (!layout) throw new Error('one of them has a point');
  return layout;
}

function names(here: readonly Place[]): readonly string[] {
  return layoutOf(here).labels.map(({ lines }) => lines.join(' '));
}
