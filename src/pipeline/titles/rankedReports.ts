// The reports of an event, the one that a title is best told from first.

import type { Told, ToldReport } from './told.ts';

/** Told as the event stands, by a verb, by those who act, to its own date: the best words first. */
export function rankedReports(told: Told): readonly ToldReport[] {
  const { reports, type, status, date, actors } = told;
  if (reports.length < 2) return reports;
  const score = (report: ToldReport) =>
    (report.type === type ? 8 : 0) +
    (report.isDetail ? -16 : 0) +
    (report.status === status ? 4 : 0) +
    (report.form === 'verb' ? 2 : 0) +
    (actors.length > 0 && actors.every((id) => report.actors.includes(id)) ? 3 : 0) +
    (report.date?.edtf === date ? 1 : 0) +
    (report.wording.rest.length > 0 || report.wording.said ? 1 : 0);
  const scored = reports.map((report, i) => ({ report, score: score(report), i }));
  return scored.sort((a, b) => b.score - a.score || a.i - b.i).map(({ report }) => report);
}
