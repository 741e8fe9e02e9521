// What the tools under an excerpt say, in English; apart, since they come after the first picture.

import type { excerptWordsEn } from './excerptWords.en.ts';

export type ExcerptWords = typeof excerptWordsEn;

/** In the language of the page, once its words have come. */
export let excerptWords: ExcerptWords;

export function setExcerptWords(spoken: ExcerptWords): void {
  excerptWords = spoken;
}
