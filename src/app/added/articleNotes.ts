// Notes on a reader's article, in words for somebody who has no folder of articles.

import type { Note } from '../../model/note.ts';
import { addWords } from './addWords.ts';

/** Each once; what an editor would do about it is left out. Passages without a date are counted. */
export function articleNotes(notes: readonly Note[]): string[] {
  const undated = notes.filter(({ code }) => code === 'undated-report').length;
  const others = notes.filter(({ code }) => code !== 'undated-report').map(wordsOf);
  return [...new Set(others), ...(undated > 0 ? [addWords.undatedReports(undated)] : [])];
}

function wordsOf({ code, level, message }: Note): string {
  if (code === 'undated-article' && level === 'warning') return addWords.undatedArticle;
  return message
    .replace(/; [^;]*seeds\/\w+\.json$/, '.')
    .replace(/\. If [^.]*seeds\/\w+\.json$/, '.');
}
