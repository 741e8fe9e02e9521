import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventList } from '../../model/eventTable.ts';
import { listOf } from '../../testing/listOf.ts';
import { makeEvent } from '../../testing/makeEvent.ts';
import { scrubLayout } from './scrubLayout.ts';

const year = fc.integer({ min: 1850, max: 2020 });
const month = fc.integer({ min: 1, max: 12 }).map((m) => String(m).padStart(2, '0'));
const events = fc
  .array(
    fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
    { maxLength: 60 },
  )
  .map((dates) => listOf(dates.map((date, i) => makeEvent({ id: String(i), date }))));
const places = ({ rows }: EventList) => Array.from(rows, (_, place) => place);
const heights = fc.integer({ min: 0, max: 900 });

describe('scrubLayout', () => {
  it('gives every event one tick, in order, inside the height', () => {
    fc.assert(
      fc.property(events, heights, (list, height) => {
        const ticks = places(list).map(scrubLayout(list, height).tickAt);
        expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
        for (const tick of ticks) expect(tick).toBeLessThanOrEqual(Math.max(height, 10));
      }),
    );
  });

  it('lets no label touch another', () => {
    fc.assert(
      fc.property(events, heights, (list, height) => {
        const { labels } = scrubLayout(list, height);
        labels.forEach(({ y }, i) => {
          expect(y - (labels[i - 1]?.y ?? -100)).toBeGreaterThanOrEqual(13);
        });
      }),
    );
  });

  it('finds an event by its own tick', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 300, max: 900 }), (list, height) => {
        const layout = scrubLayout(list, height);
        for (const place of places(list)) {
          expect(layout.placeAt(layout.tickAt(place))).toBe(place);
        }
      }),
    );
  });

  it('tears where more than three years hold nothing', () => {
    const dates = ['1945', '1956', '1960', '1964-01'];
    const list = listOf(dates.map((date) => makeEvent({ id: date, date })));
    expect(scrubLayout(list, 400).folds).toHaveLength(1);
  });

  it('names years, and months where there is room', () => {
    const dates = ['2014', '2016-04', '2016-05-04', '2016-05-06', '2016-09-02'];
    const list = listOf(dates.map((date) => makeEvent({ id: date, date })));
    expect(scrubLayout(list, 400).labels.map(({ text }) => text)).toEqual([
      '2014',
      '2016',
      'May',
      'Sep',
    ]);
  });
});
