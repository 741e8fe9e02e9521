// What is said round an embedded view, and where one is taken away, in English.

import type { embedWordsEn } from './embedWords.en.ts';

export type EmbedWords = typeof embedWordsEn;

/** In the language of the page, once its words have come. */
export let embedWords: EmbedWords;

export function setEmbedWords(spoken: EmbedWords): void {
  embedWords = spoken;
}
