// Test data: an event, a report and an article that hold together, with what the test is about
// put in.

import { parseEdtf } from '../model/edtf.ts';
import type { Article, DiplomaticEvent, Report } from '../model/schema.ts';

/** Bounds, precision and qualifier follow from `date` unless they are given. */
export function makeEvent(given: Partial<DiplomaticEvent> = {}): DiplomaticEvent {
  const date = given.date ?? '2016-05-06';
  const parsed = parseEdtf(date);
  return {
    id: 'an-event',
    title: { en: 'Leaders meet', ja: null, ru: null },
    short: { en: 'Leaders meet', ja: null, ru: null },
    date,
    earliest: parsed?.earliest ?? null,
    latest: parsed?.latest ?? null,
    precision: parsed?.precision ?? 'day',
    qualifier: parsed?.qualifier ?? null,
    basis: 'stated',
    type: 'meeting',
    status: 'occurred',
    plover: null,
    side: 'both',
    actors: [],
    targets: [],
    places: [],
    salience: 2,
    reports: [makeReport({ date })],
    relations: [],
    differences: [],
    corrected: [],
    ...given,
  };
}

export function makeReport(given: Partial<Report> = {}): Report {
  const start = given.start ?? 0;
  const quote = given.quote ?? 'The leaders met on Friday';
  const end = start + quote.length;
  return {
    id: `${given.article ?? 'a'}:${start}`,
    article: 'a',
    part: 0,
    start,
    end,
    quote,
    paragraph: { start, end },
    expression: null,
    anchor: null,
    date: '2016-05-06',
    basis: 'stated',
    type: 'meeting',
    reportedAs: 'occurred',
    actors: [],
    targets: [],
    places: [],
    attribution: null,
    names: [],
    ...given,
  };
}

/** Printed on the day `published`, where one is given. */
export function makeArticle(id: string, published: string | null = null): Article {
  const date = published === null ? undefined : parseEdtf(published);
  return {
    id,
    title: null,
    opening: null,
    outlet: null,
    byline: null,
    address: null,
    fromEditor: [],
    published: date
      ? { ...date, basis: 'stated', evidence: [], inferredFrom: null, within: null }
      : null,
    language: 'en',
    encoding: 'utf-8',
    length: 100,
    parts: [],
    notProse: [],
    revisionOf: null,
    duplicateOf: null,
    sha256: '',
  };
}
