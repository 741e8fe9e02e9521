import { parse as parseOther } from '@edtf-ts/core';
import readEdtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from './check.ts';
import { type Day, dayAt, dayIndex } from './day.ts';
import { about, datesOverlap, daySpan, type EdtfDate, parseEdtf } from './edtf.ts';

const read = (text: string): EdtfDate => must(parseEdtf(text), `${text} is in the subset`);

const years = fc.integer({ min: 1000, max: 2999 }).map(String);
const twoDigits = (max: number) =>
  fc.integer({ min: 1, max }).map((value) => String(value).padStart(2, '0'));
const plainDates = fc.oneof(
  years,
  fc.tuple(years, twoDigits(12)).map((parts) => parts.join('-')),
  fc.tuple(years, twoDigits(12), twoDigits(28)).map((parts) => parts.join('-')),
);

describe('parseEdtf', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31', 'year', null],
    ['2016-12', '2016-12-01', '2016-12-31', 'month', null],
    ['2016-12-15', '2016-12-15', '2016-12-15', 'day', null],
    ['2016-02', '2016-02-01', '2016-02-29', 'month', null],
    ['2016-05~', '2016-05-01', '2016-05-31', 'month', '~'],
    ['1956?', '1956-01-01', '1956-12-31', 'year', '?'],
    ['2016-33', '2016-01-01', '2016-03-31', 'quarter', null],
    ['2016-36', '2016-10-01', '2016-12-31', 'quarter', null],
    ['201X', '2010-01-01', '2019-12-31', 'decade', null],
    ['18XX', '1800-01-01', '1899-12-31', 'century', null],
    ['2016-12-15/2016-12-16', '2016-12-15', '2016-12-16', 'day', null],
    ['2016-12/2017', '2016-12-01', '2017-12-31', 'year', null],
    ['2014/..', '2014-01-01', null, 'year', null],
    ['../2016-05-06', null, '2016-05-06', 'day', null],
    ['2014~/2015?', '2014-01-01', '2015-12-31', 'year', '%'],
  ])('reads %s as %s to %s', (text, earliest, latest, precision, qualifier) => {
    expect(read(text)).toMatchObject({ earliest, latest, precision, qualifier });
  });

  it.each([
    '',
    '2015-02-29',
    '2016-13',
    '2016-00',
    '2016-21',
    '2016-37',
    '16',
    '2016-1-1',
    '2016-12-15T18:00',
    '~2016',
    '2016u',
    '2017/2016',
    '../..',
    '2016/2017/2018',
    'yesterday',
  ])('refuses "%s"', (text) => expect(parseEdtf(text)).toBeUndefined());

  it('never moves the bounds for a qualifier', () => {
    fc.assert(
      fc.property(plainDates, fc.constantFrom('?', '~', '%'), (text, mark) => {
        const { earliest, latest } = read(text);
        expect(read(text + mark)).toMatchObject({ earliest, latest });
      }),
    );
  });

  it('puts the earliest day before the latest', () => {
    fc.assert(
      fc.property(plainDates, (text) => {
        const { earliest, latest } = read(text);
        expect(must(earliest, 'closed') <= must(latest, 'closed')).toBe(true);
      }),
    );
  });

  it('agrees with the edtf package on plain dates', () => {
    fc.assert(
      fc.property(plainDates, (text) => {
        const other = readEdtf(text);
        expect(read(text).earliest).toBe(dayOf(other.min));
        expect(read(text).latest).toBe(dayOf(other.max));
      }),
    );
  });

  it('agrees with @edtf-ts/core on plain dates', () => {
    fc.assert(
      fc.property(plainDates, (text) => {
        const other = parseOther(text);
        if (!other.success) throw new Error(`@edtf-ts/core refuses ${text}`);
        expect(read(text).earliest).toBe(dayOf(other.value.min.getTime()));
        expect(read(text).latest).toBe(dayOf(other.value.max.getTime()));
      }),
    );
  });

  it('differs from both packages where they move events', () => {
    expect(parseEdtf('2015-02-29')).toBeUndefined();
    expect(dayOf(readEdtf('2015-02-29').min)).toBe('2015-03-01');
    const year50 = parseOther('0050');
    expect(read('0050').earliest).toBe('0050-01-01');
    expect(year50.success && dayOf(year50.value.min.getTime())).toBe('1950-01-01');
  });
});

describe('about', () => {
  it.each([
    ['2016-05', '2016-05~'],
    ['2016-05~', '2016-05~'],
    ['2016?', '2016%'],
    ['2014/..', '2014~/..'],
  ])('turns %s into %s', (text, result) => expect(about(text)).toBe(result));
});

describe('daySpan', () => {
  const days = fc.integer({ min: -50_000, max: 50_000 }).map(dayAt);

  it('is one day or an interval in order, whichever comes first', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(daySpan(a, b)).toBe(daySpan(b, a));
        expect(read(daySpan(a, b))).toMatchObject({ earliest: a < b ? a : b });
      }),
    );
  });
});

describe('datesOverlap', () => {
  it.each([
    ['2016', '2016-12-15', true],
    ['2015', '2016-12-15', false],
    ['2014/..', '2016', true],
    ['2016-05-06', '2016-05-07', false],
  ])('%s and %s: %s', (a, b, result) => {
    expect(datesOverlap(read(a), read(b))).toBe(result);
    expect(datesOverlap(read(b), read(a))).toBe(result);
  });
});

function dayOf(milliseconds: number): Day {
  const index = Math.floor(milliseconds / 86_400_000);
  expect(dayIndex(dayAt(index))).toBe(index);
  return dayAt(index);
}
