// What is said where a date is typed to go to.

import type { goToWordsEn } from './goToWords.en.ts';

export type GoToWords = typeof goToWordsEn;

/** In the language of the page, once its words have come. */
export let goToWords: GoToWords;

export function setGoToWords(spoken: GoToWords): void {
  goToWords = spoken;
}
