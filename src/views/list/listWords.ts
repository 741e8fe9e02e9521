// What the list says, in English.

import type { listWordsEn } from './listWords.en.ts';

export type ListWords = typeof listWordsEn;

/** In the language of the page, once its words have come. */
export let listWords: ListWords;

export function setListWords(spoken: ListWords): void {
  listWords = spoken;
}
