import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { listOf } from '../../testing/listOf.ts';
import { makeEvent } from '../../testing/makeEvent.ts';
import { columnBoxes } from './columnBoxes.ts';
import { indexEvents } from './timelineIndex.ts';

const indexOf = (events: readonly DiplomaticEvent[]) => {
  const { table, rows } = listOf(events);
  return indexEvents(table.columns, rows);
};
const heights = (events: readonly DiplomaticEvent[], height: number) =>
  columnBoxes(indexOf(events).lanes, height).map((box) => box.height);
const onOneDay = (count: number) =>
  Array.from({ length: count }, (_, i) => makeEvent({ id: `e${i}`, date: '2016-05-06' }));

describe('columnBoxes', () => {
  it('gives most to the lane with the busiest day', () => {
    const [japan, both, russia, others] = heights(onOneDay(6), 600);
    expect(both).toBeGreaterThan(japan ?? 0);
    expect(both).toBeGreaterThan(russia ?? 0);
    expect(japan).toBe(others);
  });

  it('asks for no more than for a few cards, however many there are', () => {
    const total = (count: number) => heights(onOneDay(count), 0).reduce((sum, each) => sum + each);
    expect(total(5000)).toBe(total(9));
    expect(total(9)).toBeLessThan(700);
  });

  it('counts bands only where they lie over cards', () => {
    const bands = ['a', 'b', 'c'].map((id) => makeEvent({ id, date: '2014', precision: 'year' }));
    const [, apart] = heights([...bands, ...onOneDay(5)], 0);
    const over = bands.map((band) => ({ ...band, earliest: null }));
    const [, together] = heights(
      [...over.map((band) => ({ ...band, latest: null })), ...onOneDay(5)],
      0,
    );
    expect(together).toBeGreaterThan(apart ?? 0);
    expect(apart).toBe(heights(onOneDay(5), 0)[1]);
  });

  it('fills the height there is', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 900, max: 2000 }), (count, height) => {
        const total = heights(onOneDay(count), height).reduce((sum, each) => sum + each, 0);
        expect(total).toBeCloseTo(height);
      }),
    );
  });
});
