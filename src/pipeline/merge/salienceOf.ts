// How much a reader would miss an event: 3 what an article is about, 2 the ordinary run of news,
// 1 background and side matters.

import type { Actor } from '../../model/schema.ts';
import type { EventType, Side } from '../../model/vocabulary.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';

const GREAT: readonly EventType[] = ['meeting', 'visit', 'proposal', 'agreement'];

export function salienceOf(
  reports: readonly ResolvedReport[],
  type: EventType,
  actorOf: (id: string) => Actor | undefined,
): 1 | 2 | 3 {
  const isOfMany = reports.some(({ article }) => article !== reports[0]?.article);
  const isLead = reports.some(
    ({ isHeadline, form, date }) => isHeadline && form === 'verb' && date?.precision === 'day',
  );
  const sides = new Set<Side>();
  for (const { actors, targets } of reports)
    for (const ids of [actors, targets])
      for (const id of ids) sides.add(actorOf(id)?.side ?? 'others');
  const isBilateral = sides.has('japan') && sides.has('russia');
  if (GREAT.includes(type) && (isLead || (isOfMany && isBilateral && isRecent(reports)))) return 3;
  if (type === 'domestic' || !isRecent(reports)) return 1;
  return sides.has('japan') || sides.has('russia') || sides.has('both') ? 2 : 1;
}

/** Told within two years of some article that tells it. */
function isRecent(reports: readonly ResolvedReport[]): boolean {
  return reports.some(
    ({ date, published }) =>
      published !== null &&
      date?.latest &&
      Number(published.slice(0, 4)) - Number(date.latest.slice(0, 4)) < 2,
  );
}
