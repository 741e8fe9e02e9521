// What an editor should know of an article that was read: not English, no prose, odd characters.

import type { Note } from '../../model/note.ts';
import type { NoteKind } from '../../model/noteSentences.ts';
import { toldNote } from '../../model/toldNote.ts';
import type { Decoded } from './decodeBytes.ts';
import type { ReadArticle } from './readArticle.ts';

type Told = Pick<Extract<Decoded, { status: 'text' }>, 'broken' | 'control'>;

const IN_LANGUAGE: Readonly<Record<string, NoteKind>> = { ja: 'in-japanese', ru: 'in-russian' };

export function readNotes({ article, sentences }: ReadArticle, { broken, control }: Told): Note[] {
  const { id, language, encoding } = article;
  const at = { article: id, span: null };
  const notes: Note[] = [];
  if (broken > 0) {
    const code = 'broken-characters';
    notes.push(toldNote(code, [String(broken), encoding], { code, level: 'warning', ...at }));
  }
  if (control >= 0) {
    const code = 'control-characters';
    const span = { start: control, end: control + 1 };
    notes.push(toldNote(code, [], { code, level: 'info', article: id, span }));
  }
  if (language !== 'en') {
    const kind = IN_LANGUAGE[language] ?? 'in-no-known-language';
    notes.push(toldNote(kind, [], { code: 'not-english', level: 'info', ...at }));
  } else if (sentences.length === 0) {
    notes.push(toldNote('no-prose', [], { code: 'no-prose', level: 'warning', ...at }));
  }
  return notes;
}
