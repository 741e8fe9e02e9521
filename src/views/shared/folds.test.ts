import fc from 'fast-check';
import { expect, it } from 'vitest';
import { must } from '../../model/check.ts';
import { dayIndex, makeDay } from '../../model/day.ts';
import { findFolds } from './folds.ts';

const day = (year: number, month = 1, date = 1) =>
  dayIndex(must(makeDay(year, month, date), 'a day'));
const wholeYear = (year: number) => ({ from: day(year), to: day(year + 1) });

it('folds the whole empty years of a gap and says which they are', () => {
  const folds = findFolds([
    wholeYear(1945),
    wholeYear(1956),
    { from: day(2011, 3), to: day(2011, 4) },
  ]);
  expect(folds.map(({ year, years }) => [year, years])).toEqual([
    [1946, 10],
    [1957, 54],
  ]);
  expect(folds[0]).toMatchObject({ from: day(1946), to: day(1956) });
});

it('leaves a gap of three years open', () => {
  expect(findFolds([wholeYear(2001), wholeYear(2005)])).toEqual([]);
});

it('does not fold what a long event spans', () => {
  expect(findFolds([{ from: day(1950), to: day(1990) }, wholeYear(1991)])).toEqual([]);
});

it('takes an open side for the one day that is known', () => {
  const open = { from: Number.NEGATIVE_INFINITY, to: day(1950) };
  expect(findFolds([open, wholeYear(1960)]).map(({ year }) => year)).toEqual([1950]);
});

it('never folds a day that has an event', () => {
  const starts = fc.array(fc.integer({ min: -100_000, max: 40_000 }), { maxLength: 30 });
  fc.assert(
    fc.property(starts, (days) => {
      const ranges = days.sort((a, b) => a - b).map((from) => ({ from, to: from + 1 }));
      for (const fold of findFolds(ranges)) {
        expect(ranges.some(({ from, to }) => from < fold.to && fold.from < to)).toBe(false);
      }
    }),
  );
});
