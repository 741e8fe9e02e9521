// Sanctions, and contacts broken off as one of them; contacts broken off for another reason are not.

import type { DraftReport } from './draftReport.ts';

const AS_SANCTION =
  /\b(?:part of|along with|besides) (?:the|its|these|those) (?:\p{L}+ )?sanctions\b/iu;

export function isMeasure({
  type,
  rule,
  quote,
}: Pick<DraftReport, 'type' | 'rule' | 'quote'>): boolean {
  return type === 'sanction' && (rule !== 'halt contacts' || AS_SANCTION.test(quote));
}
