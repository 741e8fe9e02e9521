// A note on what the editor wrote: it names the file, the entry and what to do.

import type { Note } from '../../model/note.ts';

export function editorNote(code: string, message: string, article: string | null = null): Note {
  return { code, level: 'warning', message, article, span: null };
}

/** Words of an article short enough for a message. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** 'a', 'a or b', 'a, b or c'. */
export function listed(words: readonly string[], joint: 'and' | 'or'): string {
  const head = words.slice(0, -1).join(', ');
  return head === '' ? words.join('') : `${head} ${joint} ${words.at(-1)}`;
}
