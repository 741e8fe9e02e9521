// Whom a thing was done to, where its own words do not say and another report of the same article
// does: sanctions of one state told twice, a letter handed over inside a meeting of two.

import type { ResolvedReport } from '../dates/resolvedReport.ts';
import { stateThen } from '../names/statesThen.ts';
import { isMeasure } from '../reports/isMeasure.ts';

/** Reports of one article, in order; the same list comes back with more targets in it. */
export function settleParties(reports: readonly ResolvedReport[]): ResolvedReport[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const measures = reports.filter(({ type, targets }) => type === 'sanction' && targets.length > 0);
  return reports.map(inItsTime).map((report) => {
    if (report.given || report.targets.length > 0) return report;
    if (report.type === 'sanction') return withTarget(report, measures);
    return report.rule === 'hand over' ? withReceiver(report, byId) : report;
  });
}

/** "Moscow accused Japan in 1971": the state of that time. */
function inItsTime(report: ResolvedReport): ResolvedReport {
  const { earliest, latest } = report.date ?? {};
  if (report.given || !earliest || !latest) return report;
  const then = (id: string) => stateThen(id, earliest, latest);
  const actors = report.actors.map(then);
  const isFirst = (_: string, i: number) => actors.indexOf(actors[i] ?? '') === i;
  const isAsTold = (id: string) => then(id) === id;
  const isSame = actors.every((id, i) => id === report.actors[i] && isFirst(id, i));
  if (isSame && report.targets.every(isAsTold) && report.states.every(isAsTold)) return report;
  return {
    ...report,
    actors: actors.filter(isFirst),
    targets: report.targets.map(then),
    states: report.states.map(then).filter(isFirst),
  };
}

/** The state that all other measures of the same imposer are aimed at, where there is only one. */
function withTarget(report: ResolvedReport, measures: readonly ResolvedReport[]): ResolvedReport {
  if (!isMeasure(report)) return report;
  const alike = measures.filter(({ actors }) => actors.some((id) => report.actors.includes(id)));
  const targets = [...new Set(alike.flatMap((measure) => measure.targets))];
  return targets.length === 1 ? { ...report, targets } : report;
}

/** What one of two hands over while they meet, the other receives. */
function withReceiver(
  report: ResolvedReport,
  byId: ReadonlyMap<string, ResolvedReport>,
): ResolvedReport {
  const meeting = byId.get(report.anchor?.event ?? '');
  const [giver] = report.actors;
  if (meeting?.type !== 'meeting' || meeting.actors.length !== 2 || giver === undefined)
    return report;
  if (report.actors.length > 1 || !meeting.actors.includes(giver)) return report;
  return { ...report, targets: meeting.actors.filter((id) => id !== giver) };
}
