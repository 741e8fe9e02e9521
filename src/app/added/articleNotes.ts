// Notes on a reader's article, in words for somebody who has no folder of articles.

import type { Note } from '../../model/note.ts';
import { noteSaid } from '../../model/noteSentences.ts';
import { notesWords } from '../notesWords.ts';
import { addWords } from './addWords.ts';

/** Each once; what an editor would do about it is left out. Passages without a date are counted. */
export function articleNotes(notes: readonly Note[]): string[] {
  const undated = notes.filter(({ code }) => code === 'undated-report').length;
  const others = notes.filter(({ code }) => code !== 'undated-report').map(wordsOf);
  return [...new Set(others), ...(undated > 0 ? [addWords.undatedReports(undated)] : [])];
}

function wordsOf(note: Note): string {
  if (note.told?.kind === 'no-date') return addWords.undatedArticle;
  return noteSaid(notesWords.sentences, note) ?? note.message;
}
