import { describe, expect, it } from 'vitest';
import { makeEvent } from '../../testing/makeEvent.ts';
import { labelLine, meaningfulCuts, wrappedLabel } from './labelWords.ts';

const measure = (text: string) => text.length * 6;
const subject = {
  lead: makeEvent({ title: { en: 'Leaders meet on the islands', ja: null, ru: null } }),
  count: 1,
  isSelected: false,
  isAllThrough: false,
  isCard: false,
  isDateSaid: false,
};
const say = (given: Partial<typeof subject>, year: number | null = 2016) =>
  labelLine({ ...subject, ...given }, 'Leaders meet', year, measure)
    .runs.map(({ text }) => text)
    .join('|');

describe('labelLine', () => {
  it('says the date, without the year that the whole window lies in', () => {
    expect(say({})).toBe('Leaders meet|6 May');
    expect(say({}, null)).toBe('Leaders meet|6 May 2016');
  });

  it('says the status unless it took place', () => {
    expect(say({ lead: makeEvent({ status: 'planned' }) })).toBe('Leaders meet|6 May · |planned');
  });

  it('says it for the selection too', () => {
    expect(say({ isSelected: true })).toBe('Leaders meet|Fri 6 May · |took place');
  });

  it('says that accounts differ', () => {
    const on = { on: 'account' as const, wordings: [], used: null };
    expect(say({ lead: makeEvent({ differences: [on] }) })).toBe(
      'Leaders meet|6 May| · accounts differ',
    );
  });

  it('says how many more a cluster holds', () => {
    expect(say({ count: 9 })).toBe('Leaders meet|+ 8 more');
  });

  it('says that the day is not known where a band fills the window', () => {
    expect(say({ lead: makeEvent({ date: '2016' }), isAllThrough: true })).toBe(
      'Leaders meet|2016, day not known',
    );
  });

  it('leaves the date to the column of a card, but not the status', () => {
    expect(say({ isDateSaid: true })).toBe('Leaders meet');
    expect(say({ isDateSaid: true, lead: makeEvent({ status: 'claimed' }) })).toBe(
      'Leaders meet|claimed',
    );
  });

  it('sets its pieces one after another', () => {
    const { runs, width } = labelLine(subject, 'Leaders meet', 2016, measure);
    expect(runs.map(({ dx }) => dx)).toEqual([0, 78]);
    expect(width).toBe(108);
  });
});

describe('wrapped titles', () => {
  it('break at spaces only, with the small print on a line of its own', () => {
    const lines = wrappedLabel(subject, subject.lead.title.en, 80, { year: 2016, measure });
    expect(lines?.map(({ runs }) => runs[0]?.text)).toEqual([
      'Leaders meet',
      'on the',
      'islands',
      '6 May',
    ]);
  });

  it('are left out where a word does not fit', () => {
    expect(
      wrappedLabel(subject, subject.lead.title.en, 40, { year: 2016, measure }),
    ).toBeUndefined();
  });
});

it('shortens a title at a word, to no fewer than three', () => {
  expect(meaningfulCuts('Leaders meet again, and again')).toEqual([
    'Leaders meet again, and…',
    'Leaders meet again…',
  ]);
  expect(meaningfulCuts('Leaders meet again')).toEqual([]);
});
