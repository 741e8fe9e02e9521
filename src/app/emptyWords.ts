// What is said where there are no events, at all or for what is asked, and what to do about it.

import type { emptyWordsEn } from './emptyWords.en.ts';

export type EmptyWords = typeof emptyWordsEn;

/** In the language of the page, once its words have come. */
export let emptyWords: EmptyWords;

export function setEmptyWords(spoken: EmptyWords): void {
  emptyWords = spoken;
}
