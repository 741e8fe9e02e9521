// "The summit in Oslo …" after "Mori will meet Kerry": a gathering told without its people is the one
// told last before it in the same part; where none was told, it makes no report.

import type { DraftReport } from './draftReport.ts';

export function bridgeReports(reports: readonly DraftReport[], prose: string): DraftReport[] {
  const result: DraftReport[] = [];
  const place = new Map<number, number>();
  reports.forEach((report, index) => {
    const bridged = needsPeople(report)
      ? (withPeopleBeside(report, reports) ?? withPeople(report, result))
      : report;
    if (!bridged) return;
    place.set(index, result.length);
    result.push(bridged);
  });
  const linked = result.map((report) =>
    withLink(report, report.link && relinked(report.link, place)),
  );
  return withDenials(
    linked.map((report, at) => withLink(report, report.link ?? gatheringBefore(linked, at))),
    prose,
  );
}

/** "At that meeting they agreed …": the one told last before, in the sentences right before it. */
function gatheringBefore(reports: readonly DraftReport[], at: number): DraftReport['link'] {
  const report = reports[at];
  if (!report || report.dating || report.form !== 'verb') return null;
  if (SAID_THEN.test(report.quote)) return tellingBefore(reports, at);
  if (!POINTS_BACK.test(report.quote)) return null;
  const index = reports
    .slice(0, at)
    .findLastIndex(
      ({ type, part, sentence }) =>
        (type === 'meeting' || type === 'visit') &&
        part === report.part &&
        sentence < report.sentence &&
        report.sentence - sentence <= 2,
    );
  return index < 0 ? null : { how: 'during', report: index };
}

/** "Mori said then that …": when what was told right before it happened. */
function tellingBefore(reports: readonly DraftReport[], at: number): DraftReport['link'] {
  const { part = -1, sentence = 0 } = reports[at] ?? {};
  const index = reports
    .slice(0, at)
    .findLastIndex(
      (one) =>
        one.part === part && sentence - one.sentence <= 2 && one.sentence < sentence && one.dating,
    );
  return index < 0 ? null : { how: 'during', report: index };
}

const SAID_THEN =
  /\b(?:said|told \p{L}+|warned|announced|stated) (?:then|at the time|at that time)\b/u;
const POINTS_BACK =
  /^(?:at|during|in) (?:that|this|those|these|the same) (?:\p{Ll}+ )?(?:meetings?|summit|talks|visit|trip|conference|session|encounter|gathering|dinner|conversation|call)\b/iu;

/** "The talks ended", not "Talks on a tax treaty ended": those told of before. */
const THE_TALKS = /^(?:the|those|these|their) (?:talks|negotiations|consultations)\b/i;

/** "the forum, which opens in Oslo on May 3": no meeting of the two told of before. */
const OF_MANY = /\b(?:forum|conference|congress|assembly|fair)\b/i;

/** Told of "the talks" or "the two leaders", with no names. */
function needsPeople({ rule, form, type, actors, dating, quote }: DraftReport): boolean {
  if (form === 'noun') return rule === 'talks' && actors.length < (dating === null ? 2 : 1);
  if (rule === 'talks run' && !THE_TALKS.test(quote)) return false;
  if (rule === 'host meeting' && OF_MANY.test(quote)) return false;
  return (type === 'meeting' || rule === 'agree') && actors.length === 0 && rule !== 'put off';
}

/** "Mori and Kerry fell out when they met": those the sentence itself tells of. */
function withPeopleBeside(
  report: DraftReport,
  reports: readonly DraftReport[],
): DraftReport | undefined {
  if (report.form !== 'verb' || !/\bthey\b/i.test(report.quote)) return undefined;
  const beside = reports.find(
    ({ part, sentence, start, actors }) =>
      part === report.part &&
      sentence === report.sentence &&
      start < report.start &&
      actors.length > 0,
  );
  return beside && { ...report, actors: beside.actors };
}

function withPeople(report: DraftReport, before: readonly DraftReport[]): DraftReport | undefined {
  const met = before.findLast(
    ({ type, actors, part, rule }) =>
      (type === 'meeting' || (type === 'agreement' && report.rule === 'meet')) &&
      rule !== 'gathering' &&
      actors.length > 1 &&
      part === report.part,
  );
  if (met) return { ...report, actors: met.actors };
  return report.dating === null ? undefined : report;
}

function withLink(report: DraftReport, link: DraftReport['link']): DraftReport {
  return link === report.link ? report : { ...report, link };
}

function relinked(
  { how, report }: NonNullable<DraftReport['link']>,
  place: ReadonlyMap<number, number>,
): DraftReport['link'] {
  const at = place.get(report);
  return at === undefined ? null : { how, report: at };
}

/** "But Tokyo denied this": the report just before it, denied. */
function withDenials(reports: readonly DraftReport[], prose: string): DraftReport[] {
  return reports.map((report, index) => {
    if (report.trigger !== 'deny' || report.form !== 'verb') return report;
    const claim = reports[index - 1];
    const said = prose.slice(report.triggerSpan.end, report.triggerSpan.end + 24);
    const points =
      /^\s+(?:this|it|the (?:claim|report|charge|allegation)s?)\b|^\s+that\s*[.,;]/.test(said);
    if (!points || !claim || report.sentence - claim.sentence > 1 || claim.type === 'statement')
      return report;
    return { ...report, type: claim.type, status: 'denied', denies: claim.triggerSpan.start };
  });
}
