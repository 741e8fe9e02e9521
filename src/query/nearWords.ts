// Words of the index that are spelt much like one it does not have. MiniSearch's own map of words does
// the looking; it is filled when first asked, since most readers never misspell one.

import SearchableMap from 'minisearch/SearchableMap';
import { isUnspaced } from './wordsOf.ts';

/** The nearest alone, in order of letters; none farther than `most` letters changed, added or left out. */
export type NearWords = (word: string, most: number) => readonly string[];

export function nearWords(words: readonly string[]): NearWords {
  let map: SearchableMap<true> | undefined;
  return (word, most) => {
    if (most === 0) return [];
    map ??= SearchableMap.from(words.map((each): [string, true] => [each, true]));
    const found = [...map.fuzzyGet(word, most)].map(([near, [, distance]]) => ({ near, distance }));
    const least = Math.min(...found.map(({ distance }) => distance));
    return found
      .filter(({ distance }) => distance === least)
      .map(({ near }) => near)
      .sort();
  };
}

/** How many letters may differ before it is another word: none in a short word or in a number. */
export function slips(word: string): number {
  if (isUnspaced(word) || /\p{N}/u.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** How many may differ in a word that is only proposed. */
export function slipsProposed(word: string): number {
  return slips(word) === 0 ? 0 : Math.min(3, Math.ceil(word.length / 3));
}
