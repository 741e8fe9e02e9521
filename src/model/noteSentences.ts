// What notes say in a language: what was wrong and, apart, what whoever keeps the articles can do about
// it. A note that has a sentence here is told in the language of the page; one of an editor's own
// files, whose fields have English names, is told in English alone.

import type { Note } from './note.ts';
import type { noteSentencesEn } from './noteSentences.en.ts';

export interface NoteSentence {
  readonly says: (...values: string[]) => string;
  readonly next?: (...values: string[]) => string;
}

export type NoteKind = keyof typeof noteSentencesEn;
export type NoteSentences = Readonly<Record<NoteKind, NoteSentence>>;

/** Undefined where it is told in English alone. */
export function noteIn(sentences: NoteSentences, { told }: Note): string | undefined {
  const sentence = sentenceOf(sentences, told?.kind);
  return sentence && wholeNote(sentence, told?.values ?? []);
}

/** Without what is to be done about it, for a reader who keeps no folder of articles. */
export function noteSaid(sentences: NoteSentences, { told }: Note): string | undefined {
  return sentenceOf(sentences, told?.kind)?.says(...(told?.values ?? []));
}

export function wholeNote({ says, next }: NoteSentence, values: readonly string[]): string {
  return next ? `${says(...values)}; ${next(...values)}` : says(...values);
}

export function isNoteKind(kind: string, sentences: NoteSentences): kind is NoteKind {
  return Object.hasOwn(sentences, kind);
}

function sentenceOf(sentences: NoteSentences, kind: string | undefined): NoteSentence | undefined {
  return kind !== undefined && isNoteKind(kind, sentences) ? sentences[kind] : undefined;
}
