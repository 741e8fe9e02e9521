import type { Item } from './items.ts';

const PREPOSITIONS = new Set(
  `in on at to for with by from of over about against into under between among after before since
   during through toward towards near despite as than without within until till following`
    .trim()
    .split(/\s+/),
);
const PASSABLE = new Set(
  'the a an his her its their this that early late mid around about only just nearly almost some later earlier end beginning start'.split(
    ' ',
  ),
);

/** The preposition before an item, over determiners and adverbs; null where it stands free. */
export function governedBy(items: readonly Item[], index: number, floor: number): string | null {
  for (let i = index - 1; i >= floor; i--) {
    const item = items[i];
    if (item?.kind !== 'word') return null;
    if (PREPOSITIONS.has(item.lower)) return item.lower;
    if (!PASSABLE.has(item.lower)) return null;
  }
  return null;
}
