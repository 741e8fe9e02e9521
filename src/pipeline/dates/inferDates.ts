// Reports without dating words of their own, dated by the reports round them: a thing told inside a
// dated happening takes its date, a step that follows takes its year as "about", what was said of a
// meeting on the day takes "about" that day, and what just precedes publication "about" its month.

import { must } from '../../model/check.ts';
import { addDays } from '../../model/day.ts';
import { about } from '../../model/edtf.ts';
import { isMeasure } from '../reports/isMeasure.ts';
import { countedFrom } from './countedFrom.ts';
import { dated } from './datedBy.ts';
import { byPublication, isFresh } from './newsOf.ts';
import type { ResolvedReport } from './resolvedReport.ts';
import { fromStory, goesOn, isOfThePast, isReaction } from './toldLongAgo.ts';

/** Reports of one article, in order; the same list comes back with more dates in it. */
export function inferDates(reports: readonly ResolvedReport[]): ResolvedReport[] {
  const same = reports.map((report) => fromSame(report, reports));
  const named = same.map((_, i) => fromStates(same, i));
  const linked = named.map((report) => fromLink(report, named));
  const days = byPublication(linked);
  const mainFor = ({ published }: ResolvedReport) => days.get(published)?.main;
  const newsFor = ({ published }: ResolvedReport) => days.get(published)?.news;
  const spoken = fromSpeechBefore(linked.map((report) => fromOffset(report, mainFor(report))));
  const inside = spoken.map((report, i) => {
    const main = mainFor(report);
    const told = fromMain(report, main) ?? fromSides(spoken, i, main);
    return isReaction(report) && isOfThePast(spoken, i) ? told : fromNews(told, newsFor(report));
  });
  const likened = inside.map((report) => fromLikeness(report, inside));
  return likened.map((report, i) => {
    const isPast = isOfThePast(likened, i);
    const told = report.isBefore || (isPast && goesOn(report)) ? fromStory(likened, i) : report;
    return isPast ? told : fromPublication(told);
  });
}

/** "it annexed Bouvet" after "its annexation of Bouvet in 1930": one deed, dated once. */
function fromSame(report: ResolvedReport, reports: readonly ResolvedReport[]): ResolvedReport {
  if (report.date || report.type !== 'military') return report;
  const other = reports.find(
    ({ rule, date, places }) =>
      date !== null && rule === report.rule && places.some((id) => report.places.includes(id)),
  );
  return other?.date ? dated(report, other.date.edtf, 'from-event', other) : report;
}

/** "The ministers of Norway and Peru will meet on Monday. Mori will host Kerry": one meeting, told again with names. */
function fromStates(reports: readonly ResolvedReport[], at: number): ResolvedReport {
  const report = must(reports[at], 'one of the reports');
  const { status } = report;
  if (report.date || report.dating || report.type !== 'meeting') return report;
  if (report.isDetail || (status !== 'planned' && status !== 'occurred')) return report;
  const plan = reports
    .slice(0, at)
    .findLast((one) => one.type === 'meeting' && one.status === status && one.date);
  const reach = status === 'planned' ? 2 : 1;
  const isNear = plan?.part === report.part && report.sentence - plan.sentence <= reach;
  const states = new Set(report.states);
  const isOfStates = plan?.states.every((id, i) => id === plan.actors[i] && states.has(id));
  if (!plan?.date || !isNear || !isOfStates || states.size !== plan.states.length) return report;
  return dated(report, plan.date.edtf, 'from-event', plan);
}

function fromLink(report: ResolvedReport, reports: readonly ResolvedReport[]): ResolvedReport {
  if (report.date || !report.link) return report;
  const other = reports[report.link.report];
  if (!other?.date) return report;
  if (report.link.how === 'counted')
    return report.sentence - other.sentence > NEAR ? report : fromCount(report, other);
  if (report.link.how === 'during') return dated(report, other.date.edtf, 'from-event', other);
  if (report.link.how === 'before') return report;
  if (report.link.how === 'caused')
    return dated(report, about(other.date.edtf), 'from-event', other);
  if (report.link.how === 'part-of') return dated(report, other.date.edtf, 'from-event', other);
  return dated(report, about(other.date.edtf.slice(0, 4)), 'from-event', other);
}

/** Sentences from what "it came a week after" stands for. */
const NEAR = 2;

/** "spoke on Friday, a week after the envoy left": as far as the words say from the other. */
function fromCount(report: ResolvedReport, other: ResolvedReport): ResolvedReport {
  const edtf = report.offset && other.date ? countedFrom(other.date, report.offset) : undefined;
  if (!report.offset || edtf === undefined) return report;
  const { text, start, end } = report.offset;
  return { ...dated(report, edtf, 'from-event', other), expression: { text, start, end } };
}

/** "two days before his visit": counted from the meeting or journey the article is about. */
function fromOffset(report: ResolvedReport, main: ResolvedReport | undefined): ResolvedReport {
  if (report.date || !report.offset || !main || report.link?.how === 'counted') return report;
  return fromCount(report, main);
}

/** "He also said …": the next remark of the same speaker in the same paragraph. */
function fromSpeechBefore(reports: readonly ResolvedReport[]): ResolvedReport[] {
  const result: ResolvedReport[] = [];
  for (const report of reports) {
    const before = result.findLast(({ type }) => type === 'statement');
    const goesOn =
      report.type === 'statement' &&
      !report.date &&
      before?.date &&
      before.paragraph.start === report.paragraph.start &&
      before.actors[0] !== undefined &&
      before.actors[0] === report.actors[0];
    result.push(
      goesOn && before?.date ? dated(report, before.date.edtf, 'from-event', before) : report,
    );
  }
  return result;
}

const INSIDE = new Set(['meeting', 'agreement', 'proposal', 'other']);

function fromMain(
  report: ResolvedReport,
  main: ResolvedReport | undefined,
): ResolvedReport | undefined {
  if (report.date || !main?.date || !main.published || report.rule === 'dated clause')
    return report;
  const isOfParty =
    report.type === 'agreement' && report.states.some((id) => main.actors.includes(id));
  const isParty = isOfParty || report.actors.some((id) => main.actors.includes(id));
  if (report.isDetail) return isParty ? dated(report, main.date.edtf, 'from-event', main) : report;
  if (!hasTaken(main)) return report;
  if (
    (INSIDE.has(report.type) || report.rule === 'arrive') &&
    report.status !== 'cancelled' &&
    report.form === 'verb' &&
    report.status !== 'planned' &&
    (isParty || (report.actors.length === 0 && report.type !== 'agreement'))
  )
    return dated(report, main.date.edtf, 'from-event', main);
  return undefined;
}

function hasTaken({ status }: ResolvedReport): boolean {
  return status === 'occurred' || status === 'claimed';
}

/**
 * "The two governments agreed …", "Foreign Minister Mori signed …", "a memorandum was signed" behind the
 * talks of their leaders: of the day of the talks, unless something older was told last.
 */
function fromSides(
  reports: readonly ResolvedReport[],
  at: number,
  main: ResolvedReport | undefined,
): ResolvedReport {
  const report = must(reports[at], 'one of the reports');
  if (!main?.date?.earliest || main.type !== 'meeting' || report.type !== 'agreement')
    return report;
  const isTold = report.form === 'verb' && hasTaken(report) && !report.isNews && !report.link;
  const isOfSides =
    report.states.length !== 1 && report.states.every((id) => main.states.includes(id));
  const isBehind = report.part === main.part && report.sentence > main.sentence;
  if (!isTold || !isOfSides || !isBehind) return report;
  const last = reports.slice(0, at).findLast(({ date }) => date !== null);
  const isOlder = last?.date?.earliest && last.date.earliest < addDays(main.date.earliest, -1);
  return isOlder ? report : dated(report, main.date.edtf, 'from-event', main);
}

/** What officials said of the news, with no day of their own, they said about then; "a day later" is one. */
function fromNews(report: ResolvedReport, news: ResolvedReport | undefined): ResolvedReport {
  if (report.date || !news?.date || !isFresh(news)) return report;
  if (
    report.type !== 'statement' ||
    report.status !== 'occurred' ||
    report.isDetail ||
    report.isBefore ||
    report.dating !== null ||
    isAttitude(report)
  )
    return report;
  return dated(report, about(news.date.edtf), 'inferred', news);
}

/** One kind of step against the same target elsewhere in the article is dated: so, about, is this. */
function fromLikeness(report: ResolvedReport, reports: readonly ResolvedReport[]): ResolvedReport {
  if (report.date || !isMeasure(report)) return report;
  const other = reports.find((one) => one.date !== null && isLikeStep(report, one));
  return other?.date ? dated(report, other.date.edtf, 'inferred', other) : report;
}

/** A step still to come does not date one taken, nor one state's step another's. */
function isLikeStep(report: ResolvedReport, other: ResolvedReport): boolean {
  return (
    isMeasure(other) &&
    (report.status === 'planned') === (other.status === 'planned') &&
    canBeAlike(report.actors, other.actors) &&
    canBeAlike(report.targets, other.targets)
  );
}

function canBeAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((id) => b.includes(id));
}

function fromPublication(report: ResolvedReport): ResolvedReport {
  if (report.date || !report.published || report.isDetail || report.form === 'noun') return report;
  if (report.dating !== null) return report;
  const isPresent = report.isNews && !report.isRecent;
  const isLead = report.isHeadline && isPresent && report.status !== 'planned';
  if (isLead) return dated(report, about(report.published), 'from-publication', null);
  const isLeadDeed = report.isHeadline && report.type !== 'statement' && isDone(report);
  if (isLeadDeed)
    return dated(report, about(report.published.slice(0, 7)), 'from-publication', null);
  if (isAttitude(report)) return report;
  const isStatement = report.type === 'statement' && report.status !== 'planned';
  if (isStatement && report.isNews)
    return dated(report, about(report.published), 'from-publication', null);
  if (!isStatement && !report.isRecent) return report;
  return dated(report, about(report.published.slice(0, 7)), 'from-publication', null);
}

/** The news itself, told in the past with no day of its own. */
function isDone({ status, rule, link }: ResolvedReport): boolean {
  return (
    (status === 'occurred' || status === 'claimed') && rule !== 'dated clause' && link === null
  );
}

/** "Norway has insisted …": what a state keeps saying is no one remark. */
function isAttitude({ rule, isNews, actors, states, isHeadline }: ResolvedReport): boolean {
  return (
    rule === 'say' &&
    isNews &&
    !isHeadline &&
    actors.length > 0 &&
    actors.every((id, i) => states[i] === id)
  );
}
