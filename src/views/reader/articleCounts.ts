// How many events each article tells of; an event once, however often it is told.

import type { DiplomaticEvent } from '../../model/schema.ts';

export function articleCounts(events: readonly DiplomaticEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { reports } of events) {
    for (const article of new Set(reports.map((report) => report.article))) {
      counts.set(article, (counts.get(article) ?? 0) + 1);
    }
  }
  return counts;
}
