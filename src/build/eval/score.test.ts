import { expect, it } from 'vitest';
import type { ScoredSet } from './comparison.ts';
import type { GoldEvent, GoldSet } from './goldSet.ts';
import { score } from './score.ts';
import { differenceLines } from './scoreLines.ts';

const text = 'The ministers met in Oslo on 3 June. A pact was signed. Rain fell for an hour.';
const texts = new Map([['a-1', text]]);

const meeting: GoldEvent = {
  id: 'meeting',
  title: 'Ministers meet in Oslo',
  date: '2016-06-03',
  type: 'meeting',
  status: 'occurred',
  actors: ['Anna Berg'],
  places: ['Oslo'],
  salience: 3,
  optional: false,
  knownDate: null,
  alternatives: { date: [], window: null, type: [], status: [], mergeWith: [] },
  mentions: [{ doc: 'a', quote: 'The ministers met in Oslo on 3 June.' }],
};
const pact: GoldEvent = {
  ...meeting,
  id: 'pact',
  title: 'Pact signed',
  date: '2016-06',
  type: 'agreement',
  salience: 2,
  knownDate: '2016-06-03',
  mentions: [{ doc: 'a', quote: 'A pact was signed.' }],
};
const gold: GoldSet = {
  documents: [{ doc: 'a', publication: { date: '2016-06-04', accept: [], interval: null } }],
  names: { actors: { 'Anna Berg': ['the minister'] }, places: { Oslo: [] } },
  undatable: [],
  events: [meeting, pact],
};

it('gives full marks to the gold data itself', () => {
  const { figures } = score(gold, setOf([answer(meeting), answer(pact)]), texts);
  expect(figures).toMatchObject({ f1: 1, dateExact: 1, published: 1, actorsF1: 1, type: 1 });
  expect(figures).toMatchObject({ spuriousEvents: 0, splitEvents: 0, inexactQuotes: 0 });
});

it('gives nothing to an empty set', () => {
  const { figures, missing } = score(gold, setOf([]), texts);
  expect(figures).toMatchObject({ f1: 0, recall: 0, precision: 0, dateExact: 0 });
  expect(missing).toHaveLength(2);
});

it('counts a date that only history books have as over-precise and not as right', () => {
  const { figures } = score(gold, setOf([{ ...answer(pact), date: '2016-06-03' }]), texts);
  expect(figures).toMatchObject({ overPrecise: 1, dateExact: 0, recall: 0.5 });
});

it('counts a wrong date as a miss and as a false event, and says so', () => {
  const scored = score(gold, setOf([{ ...answer(meeting), date: '1999' }]), texts);
  expect(scored.figures).toMatchObject({ recall: 0, precision: 0, spuriousEvents: 1 });
  expect(differenceLines(scored)).toContain(
    'date     meeting: wanted 2016-06-03, got 1999 (wrong)',
  );
});

it('counts a second event for the same happening as split', () => {
  const { figures } = score(
    gold,
    setOf([answer(meeting), { ...answer(meeting), id: 'twin' }]),
    texts,
  );
  expect(figures).toMatchObject({ splitEvents: 1, spuriousEvents: 0, precision: 0.5 });
});

it('ignores reports whose quote is not what stands there, and counts them', () => {
  const wrong = answer(meeting);
  const reports = wrong.reports.map((report) => ({ ...report, quote: 'something else' }));
  const { figures } = score(gold, setOf([{ ...wrong, reports }]), texts);
  expect(figures).toMatchObject({ inexactQuotes: 1, recall: 0 });
});

it('lets an event be folded into one that carries its passage', () => {
  const folding = { ...pact.alternatives, mergeWith: ['meeting'] };
  const foldable = { ...gold, events: [meeting, { ...pact, alternatives: folding }] };
  const both = {
    ...answer(meeting),
    reports: [...answer(meeting).reports, ...answer(pact).reports],
  };
  expect(score(foldable, setOf([both]), texts).figures.recall).toBe(1);
  expect(score(foldable, setOf([answer(meeting)]), texts).figures.recall).toBe(0.5);
});

it('pardons an event made of something the articles give no date for', () => {
  const rain = { ...answer(pact), id: 'rain', reports: [reportOf('Rain fell for an hour.')] };
  const withRain = {
    ...gold,
    undatable: [
      {
        title: 'Rain',
        window: '2016',
        mentions: [{ doc: 'a', quote: 'Rain fell for an hour.' }],
      },
    ],
  };
  expect(score(gold, setOf([rain]), texts).figures.spuriousEvents).toBe(1);
  expect(score(withRain, setOf([rain]), texts).figures.spuriousEvents).toBe(0);
  expect(score(withRain, setOf([{ ...rain, date: '1999' }]), texts).figures.spuriousEvents).toBe(1);
});

it('refuses gold data that quotes what no article says', () => {
  const wrong = { ...meeting, mentions: [{ doc: 'a', quote: 'Snow fell.' }] };
  expect(() => score({ ...gold, events: [wrong] }, setOf([]), texts)).toThrow('Snow fell.');
});

function answer(event: GoldEvent): ScoredSet['events'][number] {
  return {
    id: event.id,
    title: { en: event.title },
    date: event.date,
    type: event.type,
    status: event.status,
    salience: event.salience,
    actors: ['berg'],
    targets: [],
    places: ['oslo'],
    reports: event.mentions.map(({ quote }) => reportOf(quote)),
  };
}

function reportOf(quote: string) {
  const start = text.indexOf(quote);
  return { article: 'a-1', start, end: start + quote.length, quote };
}

function setOf(events: ScoredSet['events']): ScoredSet {
  return {
    articles: [{ id: 'a-1', published: { edtf: '2016-06-04' } }],
    actors: [{ id: 'berg', name: 'the Minister' }],
    places: [{ id: 'oslo', name: 'Oslo' }],
    events,
  };
}
