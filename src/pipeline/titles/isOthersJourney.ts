// Whether who calls a journey off is not who was to travel: "Norway cancelled a trip by old islanders".

import type { ToldReport } from './told.ts';

export function isOthersJourney({
  type,
  form,
  wording,
}: Pick<ToldReport, 'type' | 'form' | 'wording'>): boolean {
  if (type !== 'visit' || form !== 'verb' || wording.isPassive) return false;
  return wording.rest.some(
    ({ opener, words }) => opener === 'by' && words.every(({ ids }) => ids.length === 0),
  );
}
