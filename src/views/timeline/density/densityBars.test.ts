import { describe, expect, it } from 'vitest';
import { listOf } from '../../../testing/listOf.ts';
import { makeEvent } from '../../../testing/makeEvent.ts';
import { foldedScale } from '../foldedScale.ts';
import { indexEvents } from '../timelineIndex.ts';
import { fitWindow } from '../windowBounds.ts';
import { densityBars } from './densityBars.ts';

function barsOf(dates: readonly string[], width = 1200) {
  const { table, rows } = listOf(dates.map((date, i) => makeEvent({ id: `e${i}`, date })));
  const index = indexEvents(table.columns, rows);
  return densityBars(index, foldedScale(fitWindow(index.extent), width, []));
}

describe('densityBars', () => {
  it('counts days and months by month, and years as blocks', () => {
    const { bars, most } = barsOf(['2016-05-06', '2016-05', '2016-05-30', '2014', '2015-12-31']);
    expect(bars.map(({ kind, count }) => [kind, count])).toEqual([
      ['block', 1],
      ['month', 1],
      ['month', 3],
    ]);
    expect(most).toBe(3);
  });

  it('counts by day where all there is lies within some weeks', () => {
    const { bars } = barsOf(['2016-05-06', '2016-05-06', '2016-05-26', '2016-05']);
    expect(bars.map(({ kind, count }) => [kind, count])).toEqual([
      ['block', 1],
      ['month', 2],
      ['month', 1],
    ]);
  });

  it('never puts a year into its January', () => {
    const { bars } = barsOf(['2014', '2016-05-06']);
    const block = bars.find(({ kind }) => kind === 'block');
    expect((block?.x1 ?? 0) - (block?.x0 ?? 0)).toBeCloseTo(400, 0);
  });

  it('counts every event once, and draws no more bars than there are pixels for', () => {
    const dates = Array.from({ length: 900 }, (_, i) => `${1100 + i}-05-06`);
    const { bars } = barsOf(dates, 300);
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(900);
    expect(bars.length).toBeLessThanOrEqual(151);
  });

  it('draws blocks that no pixel tells apart as one, which counts them all', () => {
    const dates = Array.from({ length: 900 }, (_, i) => {
      const day = 1 + (i % 28);
      return `${1700 + Math.floor(i / 3)}-01-${String(day).padStart(2, '0')}/${1700 + Math.floor(i / 3)}-03-${String(day).padStart(2, '0')}`;
    });
    const { bars } = barsOf(dates, 300);
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(900);
    expect(bars.length).toBeLessThanOrEqual(600);
  });
});
