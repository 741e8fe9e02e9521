// A note by the sentence it is told by in every language; its message is the English one.

import type { Note } from './note.ts';
import { noteSentencesEn } from './noteSentences.en.ts';
import { isNoteKind, type NoteKind, wholeNote } from './noteSentences.ts';

type NotedAt = Pick<Note, 'code' | 'level' | 'article' | 'span'>;

export function toldNote(
  kind: NoteKind,
  values: readonly string[],
  { code, level, article, span }: NotedAt,
): Note {
  const message = wholeNote(noteSentencesEn[kind], values);
  return { code, level, message, told: { kind, values: [...values] }, article, span };
}

/** The same note of other values. */
export function retold(note: Note, values: readonly string[]): Note {
  const kind = note.told?.kind;
  if (kind === undefined || !isNoteKind(kind, noteSentencesEn)) return note;
  return toldNote(kind, values, note);
}
