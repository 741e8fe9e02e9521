// What the commands are called, and what else they are found by.

import type { commandWordsEn } from './commandWords.en.ts';

export type CommandWords = typeof commandWordsEn;

/** In the language of the page, once its words have come. */
export let commandWords: CommandWords;

export function setCommandWords(spoken: CommandWords): void {
  commandWords = spoken;
}
