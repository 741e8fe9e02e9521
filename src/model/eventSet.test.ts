import { describe, expect, it } from 'vitest';
import { brokenPromises, emptyEventSet, parseEventSet } from './eventSet.ts';
import type { DiplomaticEvent, EventSet, Report } from './schema.ts';

const TEXT = 'Abe met Putin in Sochi on Friday.';

const report: Report = {
  id: 'a:0-32:meeting',
  article: 'a',
  part: 0,
  start: 0,
  end: 32,
  quote: TEXT.slice(0, 32),
  paragraph: { start: 0, end: 33 },
  expression: { text: 'Friday', start: 26, end: 32 },
  anchor: null,
  date: '2016-05-06',
  basis: 'from-publication',
  type: 'meeting',
  reportedAs: 'occurred',
  actors: ['abe'],
  targets: [],
  places: [],
  attribution: null,
  names: [],
};

const event: DiplomaticEvent = {
  id: '2016-05-06-abe',
  title: { en: 'Abe meets Putin', ja: null, ru: null },
  short: { en: 'Abe meets Putin', ja: null, ru: null },
  date: '2016-05-06',
  ...{ earliest: null, latest: null, precision: 'day', qualifier: null },
  basis: 'from-publication',
  type: 'meeting',
  status: 'occurred',
  plover: { category: 'CONSULT', mode: null },
  side: 'japan',
  actors: ['abe'],
  targets: [],
  places: [],
  salience: 3,
  reports: [report],
  relations: [],
  differences: [],
  corrected: [],
};

const set: EventSet = {
  ...emptyEventSet,
  articles: [
    {
      ...{ id: 'a', title: null, opening: null, outlet: null, byline: null, published: null },
      ...{ address: null, fromEditor: [] },
      ...{ language: 'en', encoding: 'utf-8', length: TEXT.length, parts: [], notProse: [] },
      ...{ revisionOf: null, duplicateOf: null, sha256: '' },
    },
  ],
  events: [event],
  actors: [
    {
      ...{ id: 'abe', name: 'Shinzo Abe', names: { ja: null, ru: null }, kind: 'person' },
      ...{ side: 'japan', familyName: 'Abe', givenName: 'Shinzo', of: null },
    },
  ],
};

const textOf = (id: string) => (id === 'a' ? TEXT : undefined);

describe('parseEventSet', () => {
  it('reads back what was written', () => {
    const copy: unknown = JSON.parse(JSON.stringify(set));
    expect(parseEventSet(copy)).toEqual({ status: 'ok', eventSet: set });
  });

  it('names the first field that is wrong', () => {
    const bad = { ...set, events: [{ ...event, date: '2015-02-29' }] };
    expect(parseEventSet(bad)).toMatchObject({
      status: 'bad',
      reason: expect.stringContaining('events.0.date'),
    });
  });

  it('refuses a file of another version', () => {
    expect(parseEventSet({ ...set, schema: 99 })).toMatchObject({ status: 'bad' });
  });
});

describe('brokenPromises', () => {
  it('finds none in a good set', () => {
    expect(brokenPromises(set, textOf)).toEqual([]);
  });

  it('finds a quote that is not what its article says', () => {
    const altered = { ...report, quote: report.quote.replace('met', 'did not meet').slice(0, 32) };
    const broken = { ...set, events: [{ ...event, reports: [altered] }] };
    expect(brokenPromises(broken, textOf)).toHaveLength(1);
  });

  it('finds an actor that is not in the set', () => {
    const broken = { ...set, events: [{ ...event, actors: ['nobody'] }] };
    expect(brokenPromises(broken, textOf)).toEqual([
      '2016-05-06-abe names the actor "nobody", unknown',
    ]);
  });

  it('finds an id that stands twice', () => {
    const broken = { ...set, events: [event, event] };
    expect(brokenPromises(broken, textOf).join()).toContain('"2016-05-06-abe" stands twice');
  });
});
