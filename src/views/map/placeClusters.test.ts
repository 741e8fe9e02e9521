import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePlace } from '../../testing/sampleEvents.ts';
import { circleRadius, mostIn, placeClusters } from './placeClusters.ts';

const LEAST = 24;

const someSpots = fc
  .array(
    fc.record({
      count: fc.integer({ min: 0, max: 500 }),
      isChosen: fc.boolean(),
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 200 }),
    }),
    { maxLength: 30 },
  )
  .map((list) => list.map((spot, at) => ({ ...spot, place: samplePlace({ id: `place-${at}` }) })));

describe('circles of places', () => {
  it('hold every place that has events or is asked for once', () => {
    fc.assert(
      fc.property(someSpots, (spots) => {
        const held = placeClusters(spots, 100, LEAST).flatMap((cluster) => cluster.spots);
        const wanted = spots.filter(({ count, isChosen }) => count > 0 || isChosen);
        expect(new Set(held)).toEqual(new Set(wanted));
        expect(held).toHaveLength(wanted.length);
      }),
    );
  });

  it('never lie on one another, nor nearer than a finger can tell', () => {
    fc.assert(
      fc.property(someSpots, (spots) => {
        const clusters = placeClusters(spots, 100, LEAST);
        for (const [at, a] of clusters.entries()) {
          for (const b of clusters.slice(at + 1)) {
            const radii = circleRadius(mostIn(a), 100) + circleRadius(mostIn(b), 100);
            const distance = Math.hypot(a.x - b.x, a.y - b.y);
            expect(distance).toBeGreaterThanOrEqual(Math.max(LEAST, radii));
          }
        }
      }),
    );
  });

  it('stand where the place with most events is', () => {
    const spot = (id: string, count: number, x: number) => ({
      ...{ place: samplePlace({ id }), count, isChosen: false, x, y: 0 },
    });
    const [cluster] = placeClusters([spot('small', 1, 0), spot('large', 9, 10)], 9, LEAST);
    expect(cluster).toMatchObject({ x: 10, spots: [{ count: 9 }, { count: 1 }] });
  });

  it('have four times the area for four times the events', () => {
    for (const most of [4, 400, 40_000]) {
      expect(circleRadius(most, most)).toBeCloseTo(2 * circleRadius(most / 4, most), 6);
      expect(circleRadius(most, most)).toBeLessThanOrEqual(30);
    }
  });
});
