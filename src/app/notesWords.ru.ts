// What is said round the notes on the data.

import { notesWordsEn } from './notesWords.en.ts';
import type { NotesWords } from './notesWords.ts';

export const notesWordsRu: NotesWords = notesWordsEn;
