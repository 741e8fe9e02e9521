// What is said round the notes on the data.

import type { notesWordsEn } from './notesWords.en.ts';

export interface NotesWords extends Omit<typeof notesWordsEn, 'kinds'> {
  readonly kinds: Readonly<Record<string, string>>;
}

/** In the language of the page, once its words have come. */
export let notesWords: NotesWords;

export function setNotesWords(spoken: NotesWords): void {
  notesWords = spoken;
}
