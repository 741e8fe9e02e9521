// For tests: a resolved report with what the test is about put in.

import { must } from '../../model/check.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';

export interface SampleReport extends Partial<Omit<ResolvedReport, 'date'>> {
  /** EDTF; null for a report that nothing dates. */
  readonly on?: string | null;
}

export function sampleReport({ on = '2016-05-06', ...given }: SampleReport): ResolvedReport {
  const article = given.article ?? 'a';
  const start = given.start ?? 0;
  const type = given.type ?? 'meeting';
  return {
    id: `${article}:${start}-${type}`,
    article,
    story: article,
    part: 0,
    sentence: 0,
    start,
    end: start + 10,
    quote: 'Mori met Kerry',
    paragraph: { start, end: start + 10 },
    rule: 'meet',
    trigger: 'meet',
    triggerSpan: { start, end: start + 3 },
    form: 'verb',
    type,
    status: 'occurred',
    actors: ['mori', 'kerry'],
    targets: [],
    places: [],
    dating: null,
    known: null,
    offset: null,
    link: null,
    denies: null,
    attribution: null,
    names: [],
    topics: [],
    wording: NO_WORDING,
    isDetail: false,
    isRecent: false,
    isNews: false,
    isBefore: false,
    isHeadline: false,
    basis: 'stated',
    expression: null,
    anchor: null,
    published: null,
    states: [],
    ...given,
    date: on === null ? null : must(parseEdtf(on), `${on} is a date`),
  };
}

const NO_WORDING = { subject: [], isPassive: false, rest: [], said: null };
