import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../../model/check.ts';
import { dayIndex, makeDay } from '../../model/day.ts';
import { findFolds } from '../shared/folds.ts';
import { foldedScale } from './foldedScale.ts';
import { layoutTicks } from './ticks.ts';

const day = (year: number, month = 1, date = 1) =>
  dayIndex(must(makeDay(year, month, date), 'a day'));
const labelsOf = (from: number, to: number, width: number) =>
  layoutTicks(foldedScale({ from, to }, width, [])).major.map(({ label }) => label);

describe('layoutTicks', () => {
  it('names months, the first with its year', () => {
    expect(labelsOf(day(2016, 4), day(2016, 12), 800)).toEqual([
      'Apr 2016',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
    ]);
  });

  it('names the year again where it changes', () => {
    expect(labelsOf(day(2016, 11), day(2017, 3), 400)).toEqual([
      'Nov 2016',
      'Dec',
      'Jan 2017',
      'Feb',
    ]);
  });

  it('names weeks by the day they begin on, with the month where it is new', () => {
    expect(labelsOf(day(2016, 5, 23), day(2016, 6, 20), 400)).toEqual([
      '23 May 2016',
      '30',
      '6 Jun',
      '13',
    ]);
  });

  it('names days with their weekday', () => {
    expect(labelsOf(day(2016, 12, 13), day(2016, 12, 17), 1200)).toEqual([
      'Tue 13 Dec 2016',
      'Wed 14',
      'Thu 15',
      'Fri 16',
    ]);
  });

  it('says what the left edge lies in when no tick does', () => {
    const ticks = layoutTicks(foldedScale({ from: day(2016, 4, 2), to: day(2016, 5, 8) }, 100, []));
    expect(ticks.context).toBe('Apr 2016');
  });

  it('goes up to centuries', () => {
    expect(labelsOf(day(1000), day(2000), 700)).toEqual([
      '1000',
      '1100',
      '1200',
      '1300',
      '1400',
      '1500',
      '1600',
      '1700',
      '1800',
      '1900',
    ]);
  });

  it('has a tick at the end of a fold and none inside', () => {
    const years = [1945, 1956, 1957].map((year) => ({ from: day(year), to: day(year + 1) }));
    const scale = foldedScale({ from: day(1945), to: day(1958) }, 400, findFolds(years));
    expect(layoutTicks(scale).major.map(({ label }) => label)).toEqual(['1945', '1956', '1957']);
  });

  it('names the year before a narrow fold, whose own words give way', () => {
    const years = [1945, 1956, 1957].map((year) => ({ from: day(year), to: day(year + 1) }));
    const ticksIn = (width: number) =>
      layoutTicks(foldedScale({ from: day(1945), to: day(1958) }, width, findFolds(years)));
    expect(ticksIn(75).major[0]?.label).toBe('1945');
    expect([ticksIn(75).covered, ticksIn(400).covered]).toEqual([[1946], []]);
  });

  it('never lets two labels meet, and has few ticks at any scale', () => {
    const starts = fc.integer({ min: -200_000, max: 200_000 });
    const lengths = fc
      .double({ min: 1, max: 6, noNaN: true })
      .map((power) => 2 * 10 ** (power - 1));
    fc.assert(
      fc.property(starts, lengths, fc.integer({ min: 150, max: 2500 }), (from, length, width) => {
        const ticks = layoutTicks(foldedScale({ from, to: from + length }, width, []));
        expect(ticks.major.length).toBeLessThanOrEqual(width / 34 + 2);
        const named = ticks.major.filter(({ label }) => label !== '');
        named.slice(1).forEach((tick, i) => {
          const before = must(named[i], 'the tick before');
          expect(tick.x - before.x).toBeGreaterThanOrEqual(before.label.length * 6);
        });
      }),
    );
  });
});
