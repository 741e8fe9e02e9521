// What the dialogs say in which events and citations are taken away, in English.

import type { takeAwayWordsEn } from './takeAwayWords.en.ts';

export type TakeAwayWords = typeof takeAwayWordsEn;

/** In the language of the page, once its words have come. */
export let takeAwayWords: TakeAwayWords;

export function setTakeAwayWords(spoken: TakeAwayWords): void {
  takeAwayWords = spoken;
}
