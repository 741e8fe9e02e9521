import { describe, expect, it } from 'vitest';
import type { Note } from './note.ts';
import { noteSentencesEn } from './noteSentences.en.ts';
import { noteSentencesJa } from './noteSentences.ja.ts';
import { noteSentencesRu } from './noteSentences.ru.ts';
import { type NoteKind, noteIn, noteSaid } from './noteSentences.ts';
import { retold, toldNote } from './toldNote.ts';

const kinds = Object.keys(noteSentencesEn).filter(
  (kind): kind is NoteKind => kind in noteSentencesEn,
);
const values = ['FIRST', 'SECOND', 'THIRD', 'FOURTH', 'FIFTH'];
const at = { code: 'x', level: 'info', article: 'a', span: null } as const;
const valuesIn = (text = '') => values.filter((value) => text.includes(value)).sort();

describe.each(kinds)('the note "%s"', (kind) => {
  const note = toldNote(kind, values, at);

  it.each([
    ['ja', noteSentencesJa, /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
    ['ru', noteSentencesRu, /\p{Script=Cyrillic}/u],
  ] as const)('names in %s what it names in English', (_, sentences, script) => {
    const told = noteIn(sentences, note);
    expect(told).toMatch(script);
    // That the weekday differs says enough where weekdays have other names.
    const named = valuesIn(note.message).filter(
      (value) => kind !== 'weekday-differs' || value !== 'THIRD',
    );
    expect(valuesIn(told)).toEqual(named);
  });

  it('is in English its message', () => {
    expect(noteIn(noteSentencesEn, note)).toBe(note.message);
    expect(note.message.startsWith(noteSaid(noteSentencesEn, note) ?? '?')).toBe(true);
  });

  it('is the same of other values', () => {
    expect(retold(note, ['a', 'b', 'c', 'd', 'e'])).toEqual(
      toldNote(kind, ['a', 'b', 'c', 'd', 'e'], at),
    );
  });
});

it('a note of a kind that has no sentence is told by its message alone', () => {
  const note: Note = { ...at, message: 'of old', told: { kind: 'toString', values: [] } };
  expect(noteIn(noteSentencesJa, note)).toBeUndefined();
  expect(noteIn(noteSentencesJa, { ...at, message: 'of old' })).toBeUndefined();
  expect(retold(note, ['a'])).toBe(note);
});
