import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateWordsEn } from './dateWords.en.ts';

const { dateSeenFrom, longDate, printedDate, shortDate } = dateWordsEn;

describe('longDate', () => {
  it.each([
    ['2016-05-06', 'Friday 6 May 2016'],
    ['2016-05-06~', 'about Friday 6 May 2016'],
    ['2016-05', 'May 2016'],
    ['2016-05~', 'about May 2016'],
    ['2016-05?', 'perhaps May 2016'],
    ['2016-05%', 'perhaps about May 2016'],
    ['2014', '2014'],
    ['201X', '2010s'],
    ['19XX', '20th century'],
    ['20XX', '21st century'],
    ['2016-34', 'April–June 2016'],
    ['2016-12-15/2016-12-16', '15–16 December 2016'],
    ['2016-05-30/2016-06-02', '30 May – 2 June 2016'],
    ['2016-12-31/2017-01-02', '31 December 2016 – 2 January 2017'],
    ['2016-09-02~/2016-09-03~', 'about 2–3 September 2016'],
    ['2016-03/2016-05', 'March–May 2016'],
    ['2015-11/2016-02', 'November 2015 – February 2016'],
    ['2005/2007', '2005–2007'],
    ['2005~/2007', 'about 2005 – 2007'],
    ['2016-05/2016-06-02', 'May 2016 – 2 June 2016'],
    ['../2014', 'until 2014'],
    ['2014-03/..', 'from March 2014 on'],
    ['not a date', 'not a date'],
  ])('says %s as "%s"', (edtf, words) => {
    expect(longDate(edtf)).toBe(words);
  });

  it.each([
    ['2015-06/2015-08', 'summer 2015'],
    ['2015-12/2016-02', 'winter 2015–16'],
    ['2015-03~/2015-05~', 'about spring 2015'],
    ['2015-05/2015-07', 'May–July 2015'],
  ])('names a season only where the months are one: %s, "%s"', (edtf, words) => {
    expect(longDate(edtf, 'season')).toBe(words);
  });

  it('does not call three months a season that the text did not', () => {
    expect(longDate('2015-06/2015-08', 'month')).toBe('June–August 2015');
  });
});

describe('shortDate', () => {
  it.each([
    ['2016-05-06', 2016, '6 May'],
    ['2016-05-06', 2015, '6 May 2016'],
    ['2016-05-06', null, '6 May 2016'],
    ['2016-09~', 2016, 'about Sep'],
    ['2011-03', 2016, 'Mar 2011'],
    ['2016-12-15/2016-12-16', 2016, '15–16 Dec'],
    ['2016-05-30/2016-06-02', 2016, '30 May – 2 Jun'],
    ['2016-12-31/2017-01-02', 2016, '31 Dec 2016 – 2 Jan 2017'],
    ['2016', 2016, '2016'],
    ['2016~', null, 'about 2016'],
    ['2016-33', 2016, 'Jan–Mar'],
  ])('says %s within %s as "%s"', (edtf, year, words) => {
    expect(shortDate(edtf, year)).toBe(words);
  });

  it('never names a day that the date does not', () => {
    const month = fc.tuple(fc.integer({ min: 1850, max: 2100 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, fc.constantFrom('', '~', '?', '%'), ([year, m], mark) => {
        const words = shortDate(`${year}-${String(m).padStart(2, '0')}${mark}`, year);
        expect(words).not.toMatch(/\d/);
      }),
    );
  });
});

it('names the weekday a paper was printed on, where the day is known', () => {
  expect(printedDate('2016-05-04')).toBe('Wed 4 May 2016');
  expect(printedDate('2016-05~')).toBe('about May 2016');
  expect(printedDate('2016-05-04~')).toBe('about Wed 4 May 2016');
});

it('says "same day" only where both are one known day', () => {
  expect(dateSeenFrom('2016-05-06', '2016-05-06')).toBe('same day');
  expect(dateSeenFrom('2016-05-06~', '2016-05-06~')).toBe('about 6 May');
  expect(dateSeenFrom('2016-05', '2016-05')).toBe('May');
  expect(dateSeenFrom('2014', '2016-05-06')).toBe('2014');
  expect(dateSeenFrom('2016-09-02', '2015-05-06')).toBe('2 Sep 2016');
});
