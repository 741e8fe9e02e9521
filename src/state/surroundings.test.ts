import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../model/check.ts';
import { dayAt, dayIndex, parseDay } from '../model/day.ts';
import { rowOfId } from '../model/eventColumns.ts';
import { listOf } from '../testing/listOf.ts';
import { makeEvent } from '../testing/makeEvent.ts';
import { surroundings } from './surroundings.ts';

const on = (date: string) => makeEvent({ id: date, date });
const index = (day: string) => dayIndex(must(parseDay(day), 'a day'));

function windowOf(date: string, others: readonly string[]) {
  const all = [on(date), ...others.map((other, i) => makeEvent({ id: `other ${i}`, date: other }))];
  const { columns } = listOf(all).table;
  return surroundings(columns, must(rowOfId(columns, date), 'the event has a row'));
}

function daysShown(date: string, others: readonly string[]): [string, string] | null {
  const window = windowOf(date, others);
  return window && [dayAt(window.from), dayAt(window.to - 1)];
}

describe('the window in which a linked event opens', () => {
  it('holds the event and its nearest neighbours, in whole months', () => {
    const months = Array.from(
      { length: 12 },
      (_, i) => `2016-${String(i + 1).padStart(2, '0')}-20`,
    );
    expect(daysShown('2016-05-06', months)).toEqual(['2015-09-01', '2016-12-31']);
  });

  it('is no shorter than three weeks, however much happened at once', () => {
    const sameDay = Array.from({ length: 30 }, () => '2016-12-15');
    expect(daysShown('2016-12-15', sameDay)).toEqual(['2016-12-05', '2016-12-25']);
  });

  it('leaves a year room on both sides', () => {
    expect(daysShown('2014', ['2014-03-18', '2014-05'])).toEqual(['2013-07-01', '2015-07-31']);
  });

  it('is all years where the neighbours are many years away', () => {
    expect(daysShown('1956', ['2016-05-06', '2016-12-15'])).toBeNull();
  });

  it('is all years for a date with an open side', () => {
    expect(daysShown('2014/..', [])).toBeNull();
  });

  it('always holds the whole event', () => {
    const dates = fc.constantFrom(
      '2013',
      '2014-02',
      '2014-06-30',
      '2015-01-01',
      '2015~',
      '2016-05-06',
    );
    fc.assert(
      fc.property(dates, fc.array(dates), (date, others) => {
        const event = on(date);
        const window = windowOf(date, others);
        if (!window) return;
        expect(window.from).toBeLessThanOrEqual(index(event.earliest ?? ''));
        expect(window.to).toBeGreaterThan(index(event.latest ?? ''));
      }),
    );
  });
});
