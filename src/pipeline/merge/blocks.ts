// Which reports need comparing at all: those that share an actor, a place or a story, and a year.

import type { ResolvedReport } from '../dates/resolvedReport.ts';

export function blocksOf(report: ResolvedReport): string[] {
  const kind =
    report.type === 'visit' || report.isDetail || report.status === 'denied'
      ? 'meeting'
      : report.type;
  const who = [...report.actors, ...report.targets, ...report.places, `story:${report.story}`];
  const kinds = report.status === 'denied' ? ['meeting', report.type] : [kind];
  return kinds.flatMap((one) => who.map((id) => `${one}|${id}`));
}
