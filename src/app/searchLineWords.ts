// What is said of a search: where among its hits the reader is, what was searched for instead, and what
// else there is.

import type { searchLineWordsEn } from './searchLineWords.en.ts';

export type SearchLineWords = typeof searchLineWordsEn;

/** In the language of the page, once its words have come. */
export let searchLineWords: SearchLineWords;

export function setSearchLineWords(spoken: SearchLineWords): void {
  searchLineWords = spoken;
}
