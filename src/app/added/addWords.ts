// What is said where a reader adds articles of their own.

import type { addWordsEn } from './addWords.en.ts';

export type AddWords = typeof addWordsEn;

/** In the language of the page, once its words have come. */
export let addWords: AddWords;

export function setAddWords(spoken: AddWords): void {
  addWords = spoken;
}
