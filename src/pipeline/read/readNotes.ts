// What an editor should know of an article that was read: not English, no prose, odd characters.

import type { Note } from '../../model/note.ts';
import { isControl } from './decodeBytes.ts';
import type { ReadArticle } from './readArticle.ts';

const LANGUAGE: Record<string, string> = { ja: 'Japanese', ru: 'Russian' };

export function readNotes({ article, text, sentences }: ReadArticle, broken: number): Note[] {
  const { id, language } = article;
  const note = (code: string, level: Note['level'], message: string): Note => ({
    code,
    level,
    message,
    article: id,
    span: null,
  });
  const notes: Note[] = [];
  if (broken > 0) {
    notes.push(
      note(
        'broken-characters',
        'warning',
        `${broken} characters could not be read as ${article.encoding}; save the file as UTF-8`,
      ),
    );
  }
  const control = firstControl(text);
  if (control >= 0) {
    const span = { start: control, end: control + 1 };
    const message = 'the text holds control characters; they are kept and read as blanks';
    notes.push({ ...note('control-characters', 'info', message), span });
  }
  if (language !== 'en') {
    const name = LANGUAGE[language] ?? 'in a language that could not be told to be English';
    notes.push(
      note(
        'not-english',
        'info',
        `the article is ${name}; it is shown and searchable, but no events are read from it`,
      ),
    );
  } else if (sentences.length === 0) {
    notes.push(
      note(
        'no-prose',
        'warning',
        'nothing in the file reads as running text; no events are read from it',
      ),
    );
  }
  return notes;
}

function firstControl(text: string): number {
  for (let i = 0; i < text.length; i += 1) if (isControl(text.charCodeAt(i))) return i;
  return -1;
}
