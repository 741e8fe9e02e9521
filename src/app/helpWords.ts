// What the help says, and the keys it lists.

import type { helpWordsEn } from './helpWords.en.ts';

export type HelpWords = typeof helpWordsEn;

/** In the language of the page, once its words have come. */
export let helpWords: HelpWords;

export function setHelpWords(spoken: HelpWords): void {
  helpWords = spoken;
}
