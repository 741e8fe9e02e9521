// What the key and the chips say, in English.

import type { filterWordsEn } from './filterWords.en.ts';

export type FilterWords = typeof filterWordsEn;

/** In the language of the page, once its words have come. */
export let filterWords: FilterWords;

export function setFilterWords(spoken: FilterWords): void {
  filterWords = spoken;
}
