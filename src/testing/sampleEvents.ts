// Made-up data for tests: events with the least a data file asks of them, and a fast-check source
// of whole data sets. Nothing here happened.

import fc from 'fast-check';
import { emptyEventSet } from '../model/eventSet.ts';
import type { Actor, Article, DiplomaticEvent, EventSet, Place, Report } from '../model/schema.ts';
import { eventTypes, statuses } from '../model/vocabulary.ts';
import { makeArticle, makeEvent, makeReport } from './makeEvent.ts';

export function sampleEvent(given: Partial<DiplomaticEvent> & { id: string }): DiplomaticEvent {
  const title = { en: `Event ${given.id}`, ja: null, ru: null };
  const reports = [sampleReport({ id: `${given.id}-report` })];
  return makeEvent({ title, short: title, reports, ...given });
}

export function sampleReport(given: Partial<Report> & { id: string }): Report {
  return makeReport({ article: 'paper', quote: 'They met.', date: null, ...given });
}

export function sampleActor(given: Partial<Actor> & { id: string }): Actor {
  return {
    name: given.id,
    names: { ja: null, ru: null },
    kind: 'person',
    side: 'others',
    familyName: null,
    givenName: null,
    of: null,
    ...given,
  };
}

export function samplePlace(given: Partial<Place> & { id: string }): Place {
  return {
    name: given.id,
    names: { ja: null, ru: null },
    kind: 'city',
    side: 'others',
    lat: null,
    lon: null,
    within: null,
    wikidata: null,
    ...given,
  };
}

export function sampleArticle(given: Partial<Article> & { id: string }): Article {
  return { ...makeArticle(given.id), ...given };
}

export function sampleSet(given: Partial<EventSet>): EventSet {
  return { ...emptyEventSet, ...given };
}

const actors = [
  sampleActor({ id: 'norland', kind: 'state' }),
  sampleActor({ id: 'ministry', of: 'norland' }),
  sampleActor({ id: 'berg', of: 'ministry' }),
  sampleActor({ id: 'sudia', kind: 'state' }),
  sampleActor({ id: 'okoro', of: 'sudia' }),
];
const places = [
  samplePlace({ id: 'sudia', kind: 'country' }),
  samplePlace({ id: 'port', within: 'sudia' }),
  samplePlace({ id: 'isle' }),
];
const articles = ['paper', 'wire'].map((id) => sampleArticle({ id }));
const dates = [
  ...['2014', '2015~', '2016-05', '2016-05-06', '2016-05-06~', '2016-05-06/2016-05-08'],
  ...['1957', '1959-12-30/1960-01-02', '195X', '1999/2011'],
];

const someOf = <T>(list: readonly T[]) => fc.subarray([...list]);

const anEventBody = fc.record({
  date: fc.constantFrom(...dates),
  type: fc.constantFrom(...eventTypes),
  status: fc.constantFrom(...statuses),
  actors: someOf(actors.map(({ id }) => id)),
  targets: someOf(actors.map(({ id }) => id)),
  places: someOf(places.map(({ id }) => id)),
  reports: fc
    .subarray(['paper', 'wire'], { minLength: 1 })
    .map((ids) => ids.map((article) => sampleReport({ id: article, article }))),
});

/** Up to 30 events over two states, their people and towns, and two articles. */
export const anEventSet: fc.Arbitrary<EventSet> = fc
  .array(anEventBody, { maxLength: 30 })
  .map((bodies) =>
    sampleSet({
      actors,
      places,
      articles,
      events: bodies.map((body, i) => sampleEvent({ id: `event-${i}`, ...body })),
    }),
  );
