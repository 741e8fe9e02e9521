// What is said round the notes on the data.

import { noteSentencesEn } from '../model/noteSentences.en.ts';
import type { NoteSentences } from '../model/noteSentences.ts';

const sentences: NoteSentences = noteSentencesEn;

export const notesWordsEn = {
  title: 'Notes on the data',
  intro: 'What could not be read, dated or decided, and why.',
  /** By code: what a note says that is told in English alone, where the page speaks another. */
  kinds: {},
  sentences,
  showPassage: 'Show the passage',
};
