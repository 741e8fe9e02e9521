// Reports without a date that are told next to something of long ago: they are of about its year, and
// no news of these days.

import { must } from '../../model/check.ts';
import { daysBetween } from '../../model/day.ts';
import { about } from '../../model/edtf.ts';
import { dated } from './datedBy.ts';
import type { ResolvedReport } from './resolvedReport.ts';

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

/** Told right behind what happened years before the article: it is of that time, not of these days. */
export function isOfThePast(reports: readonly ResolvedReport[], at: number): boolean {
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
    const isAgreedThen = before.sentence === report.sentence || isReaction(report);
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
export function isReaction({ trigger }: ResolvedReport): boolean {
  return REACTING.has(trigger);
}

/** "In 2015 the council listed the wreck; Chile objected": a step told next, with no more said. */
export function goesOn({ form, status, isNews, isDetail, dating }: ResolvedReport): boolean {
  return form === 'verb' && status === 'occurred' && !isNews && !isDetail && dating === null;
}

/** "In 1998 Mori and Kerry signed a pact. They agreed to share the catch": what the pact says. */
function isOfIt(report: ResolvedReport, told: ResolvedReport): boolean {
  return (
    report.type === 'agreement' &&
    told.type === 'agreement' &&
    report.actors.length > 1 &&
    report.actors.every((id) => told.actors.includes(id))
  );
}

/** "In 1998 Mori signed it. Kerry had asked him not to": of about the year the story has come to. */
export function fromStory(reports: readonly ResolvedReport[], at: number): ResolvedReport {
  const report = must(reports[at], 'one of the reports');
  if (report.date || report.type === 'military') return report;
  const told = reports
    .slice(0, at)
    .findLast(({ form, date }) => form === 'verb' && date?.earliest != null);
  const isNear =
    told?.paragraph.start === report.paragraph.start && report.sentence - told.sentence <= 1;
  const year = told?.date?.earliest?.slice(0, 4);
  if (!told?.date?.earliest || !isNear || year === undefined) return report;
  if (isOfIt(report, told)) return dated(report, told.date.edtf, 'from-event', told);
  const isRecent =
    report.published !== null && daysBetween(told.date.earliest, report.published) <= STALE_DAYS;
  const when = isRecent ? told.date.earliest.slice(0, 7) : year;
  return dated(report, about(when), 'from-event', told);
}
