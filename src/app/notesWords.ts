// What is said round the notes on the data.

import type { notesWordsEn } from './notesWords.en.ts';

export type NotesWords = typeof notesWordsEn;

/** In the language of the page, once its words have come. */
export let notesWords: NotesWords;

export function setNotesWords(spoken: NotesWords): void {
  notesWords = spoken;
}
