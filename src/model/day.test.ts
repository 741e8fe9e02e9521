// The suite runs in the zone Pacific/Apia, which has no 30 December 2011 in local time.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from './check.ts';
import {
  addDays,
  addMonths,
  type Day,
  dayAt,
  dayIndex,
  daysBetween,
  daysInMonth,
  makeDay,
  parseDay,
  weekdayOf,
} from './day.ts';

const day = (text: string): Day => must(parseDay(text), `${text} is a day`);

describe('a day', () => {
  it.each(['2016-12-15', '2016-02-29', '0050-01-01', '1855-02-07'])('is read from %s', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each(['2016-13-01', '2015-02-29', '2016-04-31', '2016-4-3', '15 May', ''])(
    'is not read from "%s"',
    (text) => expect(parseDay(text)).toBeUndefined(),
  );

  it('keeps early years apart from the twentieth century', () => {
    expect(makeDay(50, 1, 1)).toBe('0050-01-01');
    expect(dayAt(dayIndex(day('0050-01-01')))).toBe('0050-01-01');
  });

  it.each([
    [2016, 13, 1],
    [2016, 0, 1],
    [2015, 2, 29],
    [2016, 4, 0],
    [10_000, 1, 1],
    [2016.5, 1, 1],
  ])('is not made of %d, %d and %d', (year, month, date) => {
    expect(makeDay(year, month, date)).toBeUndefined();
  });

  it('is the last of its month before the first of the next', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9998 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month) => {
          const last = must(makeDay(year, month, daysInMonth(year, month)), 'a month has days');
          const next = month === 12 ? makeDay(year + 1, 1, 1) : makeDay(year, month + 1, 1);
          expect(addDays(last, 1)).toBe(next);
        },
      ),
    );
  });

  it('counts from 1 January 1970', () => {
    expect(dayIndex(day('1970-01-01'))).toBe(0);
    expect(dayIndex(day('1969-12-31'))).toBe(-1);
  });

  it('survives the day that Samoa skipped', () => {
    expect(addDays(day('2011-12-29'), 1)).toBe('2011-12-30');
    expect(daysBetween(day('2011-12-29'), day('2011-12-31'))).toBe(2);
  });

  it('knows its weekday', () => {
    expect(weekdayOf(day('2016-05-06'))).toBe(5);
    expect(weekdayOf(day('1855-02-07'))).toBe(3);
  });

  it('stays within a shorter month', () => {
    expect(addMonths(day('2016-01-31'), 1)).toBe('2016-02-29');
    expect(addMonths(day('2016-03-31'), -1)).toBe('2016-02-29');
  });

  it('comes back from its index, and steps by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 60_000 }), (index) => {
        expect(dayIndex(dayAt(index))).toBe(index);
        expect(addDays(dayAt(index), 1)).toBe(dayAt(index + 1));
      }),
    );
  });
});
