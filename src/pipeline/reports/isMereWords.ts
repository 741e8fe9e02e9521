// Words that are spoken of as words.

import type { Item } from './items.ts';

/** "used the term \"illegal seizure\"", "a declaration of war": words that were used, and nothing that went on. */
export function isMereWords(items: readonly Item[], index: number): boolean {
  if (items[index - 1]?.lower === 'of' && items[index - 2]?.lower === 'declaration') return true;
  if (!items[index]?.isQuoted) return false;
  const opening = items.findLastIndex(({ isQuoted }, i) => i < index && !isQuoted);
  return items.slice(Math.max(0, opening - 1), opening + 1).some(({ lower }) => NAMES.has(lower));
}

const NAMES = new Set(
  'phrase phrases term terms word words wording expression slogan label'.split(' '),
);
