// Reports without dating words of their own, dated by the reports round them: a thing told inside a
// dated happening takes its date, a step that follows takes its year as "about", what was said of a
// meeting on the day takes "about" that day, and what just precedes publication "about" its month.

import { must } from '../../model/check.ts';
import { addDays, daysBetween } from '../../model/day.ts';
import { about, type EdtfDate, parseEdtf } from '../../model/edtf.ts';
import type { Basis } from '../../model/vocabulary.ts';
import { isMeasure } from '../reports/isMeasure.ts';
import { byPublication, isFresh } from './newsOf.ts';
import type { ResolvedReport } from './resolvedReport.ts';

/** Reports of one article, in order; the same list comes back with more dates in it. */
export function inferDates(reports: readonly ResolvedReport[]): ResolvedReport[] {
  const same = reports.map((report) => fromSame(report, reports));
  const named = same.map((_, i) => fromPlan(same, i));
  const linked = named.map((report) => fromLink(report, named));
  const days = byPublication(linked);
  const mainFor = ({ published }: ResolvedReport) => days.get(published)?.main;
  const newsFor = ({ published }: ResolvedReport) => days.get(published)?.news;
  const spoken = fromSpeechBefore(linked.map((report) => fromOffset(report, mainFor(report))));
  const inside = spoken.map((report, i) => {
    const main = mainFor(report);
    const told = fromMain(report, main) ?? fromSides(spoken, i, main);
    return REACTING.has(report.trigger) && isOfThePast(spoken, i)
      ? told
      : fromNews(told, newsFor(report));
  });
  const likened = inside.map((report) => fromLikeness(report, inside));
  return likened.map((report, i) => {
    const isPast = isOfThePast(likened, i);
    const told = report.isBefore || (isPast && goesOn(report)) ? fromStory(likened, i) : report;
    return isPast ? told : fromPublication(told);
  });
}

/** "In 2015 the council listed the wreck; Chile objected": a step told next, with no more said. */
function goesOn({ form, status, isNews, isDetail, dating }: ResolvedReport): boolean {
  return form === 'verb' && status === 'occurred' && !isNews && !isDetail && dating === null;
}

/** "In 1998 Mori signed it. Kerry had asked him not to": of about the year the story has come to. */
function fromStory(reports: readonly ResolvedReport[], at: number): ResolvedReport {
  const report = must(reports[at], 'one of the reports');
  if (report.date || report.type === 'military') return report;
  const told = reports
    .slice(0, at)
    .findLast(({ form, date }) => form === 'verb' && date?.earliest != null);
  const isNear =
    told?.paragraph.start === report.paragraph.start && report.sentence - told.sentence <= 1;
  const year = told?.date?.earliest?.slice(0, 4);
  if (!told?.date?.earliest || !isNear || year === undefined) return report;
  const isRecent =
    report.published !== null && daysBetween(told.date.earliest, report.published) <= STALE_DAYS;
  const when = isRecent ? told.date.earliest.slice(0, 7) : year;
  return dated(report, about(when), 'from-event', told);
}

function dated(
  report: ResolvedReport,
  edtf: string,
  basis: Basis,
  from: ResolvedReport | null,
): ResolvedReport {
  const date: EdtfDate | undefined = parseEdtf(edtf);
  if (!date) return report;
  const evidence = from ? from.expression : null;
  const day = from?.date?.precision === 'day' ? from.date.earliest : null;
  return {
    ...report,
    date,
    basis,
    anchor: from ? { day, evidence, event: from.id } : report.anchor,
  };
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

/** "The ministers of Norway and Peru will meet on Monday. Mori will host Kerry": one plan, told again with names. */
function fromPlan(reports: readonly ResolvedReport[], at: number): ResolvedReport {
  const report = must(reports[at], 'one of the reports');
  if (report.date || report.type !== 'meeting' || report.status !== 'planned') return report;
  const plan = reports
    .slice(0, at)
    .findLast(({ type, status, date }) => type === 'meeting' && status === 'planned' && date);
  const isNear = plan?.part === report.part && report.sentence - plan.sentence <= 2;
  const states = new Set(report.states);
  const isOfStates = plan?.states.every((id, i) => id === plan.actors[i] && states.has(id));
  if (!plan?.date || !isNear || !isOfStates || states.size !== plan.states.length) return report;
  return dated(report, plan.date.edtf, 'from-event', plan);
}

function fromLink(report: ResolvedReport, reports: readonly ResolvedReport[]): ResolvedReport {
  if (report.date || !report.link) return report;
  const other = reports[report.link.report];
  if (!other?.date) return report;
  if (report.link.how === 'counted') return fromCount(report, other);
  if (report.link.how === 'during') return dated(report, other.date.edtf, 'from-event', other);
  if (report.link.how === 'before') return report;
  if (report.link.how === 'part-of') return dated(report, other.date.edtf, 'from-event', other);
  return dated(report, about(other.date.edtf.slice(0, 4)), 'from-event', other);
}

/** "spoke on Friday, a week after the envoy left": a week, in words, is about seven days. */
function fromCount(report: ResolvedReport, other: ResolvedReport): ResolvedReport {
  if (!report.offset || !other.date?.earliest || other.date.precision !== 'day') return report;
  const { text, start, end, days } = report.offset;
  const counted = dated(report, about(addDays(other.date.earliest, days)), 'from-event', other);
  return { ...counted, expression: { text, start, end } };
}

/** "two days before his visit": counted from the meeting or journey the article is about. */
function fromOffset(report: ResolvedReport, main: ResolvedReport | undefined): ResolvedReport {
  if (report.date || !report.offset || !main?.date?.earliest || main.date.precision !== 'day')
    return report;
  if (report.link?.how === 'counted') return report;
  const { text, start, end, days } = report.offset;
  const counted = dated(report, addDays(main.date.earliest, days), 'from-event', main);
  return { ...counted, expression: { text, start, end } };
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
  const isParty = report.actors.some((id) => main.actors.includes(id));
  if (report.isDetail) return isParty ? dated(report, main.date.edtf, 'from-event', main) : report;
  if (!hasTaken(main)) return report;
  if (
    (INSIDE.has(report.type) || report.rule === 'arrive') &&
    report.status !== 'cancelled' &&
    report.form === 'verb' &&
    report.status !== 'planned' &&
    (isParty || report.actors.length === 0)
  )
    return dated(report, main.date.edtf, 'from-event', main);
  return undefined;
}

function hasTaken({ status }: ResolvedReport): boolean {
  return status === 'occurred' || status === 'claimed';
}

/**
 * "The two governments agreed …", "Foreign Minister Mori signed …" behind the talks of their leaders:
 * of the day of the talks, unless something older was told last.
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
    report.states.length > 1 && report.states.every((id) => main.states.includes(id));
  const isBehind = report.part === main.part && report.sentence > main.sentence;
  if (!isTold || !isOfSides || !isBehind) return report;
  const last = reports.slice(0, at).findLast(({ date }) => date !== null);
  const isOlder = last?.date?.earliest && last.date.earliest < addDays(main.date.earliest, -1);
  return isOlder ? report : dated(report, main.date.edtf, 'from-event', main);
}

/** What officials said of the news, with no day of their own, they said about then. */
function fromNews(report: ResolvedReport, news: ResolvedReport | undefined): ResolvedReport {
  if (report.date || !news?.date || !isFresh(news)) return report;
  if (
    report.type !== 'statement' ||
    report.status !== 'occurred' ||
    report.isDetail ||
    report.isBefore ||
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

/** Told right behind what happened years before the article: it is of that time, not of these days. */
function isOfThePast(reports: readonly ResolvedReport[], at: number): boolean {
  const report = reports[at];
  if (!report || report.isNews || report.date) return false;
  if (!report.published) return true;
  if (isAmongOld(reports, at)) return true;
  let { sentence } = report;
  for (let i = at - 1; i >= 0 && at - i <= NEAR_REPORTS; i--) {
    const before = reports[i];
    if (before?.part !== report.part || sentence - before.sentence > 1) return false;
    sentence = before.sentence;
    if (before.form !== 'verb' || !before.date?.latest) continue;
    const isAgreedThen = before.sentence === report.sentence || REACTING.has(report.trigger);
    return (
      daysBetween(before.date.latest, report.published) > (isAgreedThen ? STALE_DAYS : OLD_DAYS)
    );
  }
  return false;
}

/** Told between two things of years ago, in one part of the text. */
function isAmongOld(reports: readonly ResolvedReport[], at: number): boolean {
  const isOld = (one: ResolvedReport | undefined) =>
    one?.date?.latest != null &&
    one.published !== null &&
    daysBetween(one.date.latest, one.published) > OLD_DAYS;
  const isNear = (one: ResolvedReport) =>
    one.form === 'verb' &&
    one.date !== null &&
    one.part === reports[at]?.part &&
    Math.abs(one.sentence - (reports[at]?.sentence ?? 0)) <= NEAR_SENTENCES;
  return isOld(reports.slice(0, at).findLast(isNear)) && isOld(reports.slice(at + 1).find(isNear));
}

/** "Norway seized two boats last May. Peru protested.": an answer to what was told right before. */
const REACTING = new Set(
  'protest object criticise criticize condemn denounce deny reject apologise apologize retaliate respond welcome praise'.split(
    ' ',
  ),
);
const NEAR_SENTENCES = 3;
const NEAR_REPORTS = 6;
const OLD_DAYS = 2 * 365;
/** "agreed in December to begin talks", "came in 2015 and met Mori": told with what is over, it is no news. */
const STALE_DAYS = 45;

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
