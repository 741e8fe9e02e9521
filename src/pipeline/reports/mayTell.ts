// Whether a sentence can tell of anything. One that names nobody and no place and dates nothing tells
// only by words that need none of these; all others of its kind need not be taken apart.

import type { Item } from './items.ts';
import type { TriggerRow } from './triggerRow.ts';

/** False is certain. */
export function mayTell(items: readonly Item[]): boolean {
  return items.some(
    ({ kind, facts }) => (kind !== 'word' && kind !== 'mark') || facts.tellsUnnamed,
  );
}

/**
 * Whether a row's verb can be told of with no name and no time beside it: "the two met", "both sides held
 * talks", "a memorandum was signed".
 */
export function tellsUnnamed({ type, needs }: TriggerRow): boolean {
  if (type === 'statement' || needs.includes('date') || needs.includes('place')) return false;
  const isOfPaper = type === 'agreement' && needs.includes('object');
  return isOfPaper || needs.includes('partner') || !needs.includes('actor');
}
