// A report with its date worked out: what it says, when that was, and how we know.

import type { Day } from '../../model/day.ts';
import type { EdtfDate } from '../../model/edtf.ts';
import type { Passage, Report } from '../../model/schema.ts';
import type { Basis, Status } from '../../model/vocabulary.ts';
import type { DraftReport } from '../reports/draftReport.ts';

export interface ResolvedReport extends Omit<DraftReport, 'status'>, Finding {}

/** What is worked out of it. */
export interface Finding {
  readonly id: string;
  readonly article: string;
  readonly status: Status;
  readonly date: EdtfDate | null;
  readonly basis: Basis;
  readonly expression: Passage | null;
  readonly anchor: Report['anchor'];
  /** The day its article was published, as far as known. */
  readonly published: Day | null;
  /** Articles of one story, in several editions, share it. */
  readonly story: string;
  /** States its actors are of, or are. */
  readonly states: readonly string[];
}

/**
 * Field by field, first what reports are compared by: to spread so many takes longer than to find a
 * date, and what reads them is slower.
 */
export function resolvedReport(
  draft: Omit<DraftReport, 'status'>,
  finding: Finding,
): ResolvedReport {
  const report = {
    id: finding.id,
    article: finding.article,
    story: finding.story,
    type: draft.type,
    status: finding.status,
    date: finding.date,
    actors: draft.actors,
    targets: draft.targets,
    places: draft.places,
    rule: draft.rule,
    trigger: draft.trigger,
    isDetail: draft.isDetail,
    denies: draft.denies,
    triggerSpan: draft.triggerSpan,
    expression: finding.expression,
    topics: draft.topics,
    states: finding.states,
    sentence: draft.sentence,
    part: draft.part,
    form: draft.form,
    published: finding.published,
    basis: finding.basis,
    anchor: finding.anchor,
    start: draft.start,
    end: draft.end,
    quote: draft.quote,
    paragraph: draft.paragraph,
    dating: draft.dating,
    known: draft.known,
    offset: draft.offset,
    link: draft.link,
    attribution: draft.attribution,
    names: draft.names,
    wording: draft.wording,
    isRecent: draft.isRecent,
    isNews: draft.isNews,
    isBefore: draft.isBefore,
    isHeadline: draft.isHeadline,
  };
  return draft.given ? { ...report, given: draft.given } : report;
}
