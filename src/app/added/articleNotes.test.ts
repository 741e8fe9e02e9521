import { expect, it } from 'vitest';
import type { Note } from '../../model/note.ts';
import { articleNotes } from './articleNotes.ts';

const note = (code: string, message: string, level: Note['level'] = 'info'): Note => ({
  code,
  level,
  message,
  article: 'yours/a',
  span: null,
});

it('tells a reader what was wrong, and nothing of files they do not have', () => {
  const notes = articleNotes([
    note('undated-article', 'no date; set "published" of "a.b" in seeds/sources.json', 'warning'),
    note('undated-article', '2016-05 follows from "x"; set "y" of "a.b" in seeds/sources.json'),
    note('dates-disagree', 'two dates. If that is wrong, set "published" in seeds/sources.json'),
    note('undated-report', 'Nothing dates "a"; date it in seeds/corrections.json'),
    note('undated-report', 'Nothing dates "b"; date it in seeds/corrections.json'),
    note('not-english', 'the article is Japanese; no events are read from it'),
  ]);
  expect(notes.filter((words) => words.includes('seeds/'))).toEqual([]);
  expect(notes.slice(1)).toEqual([
    '2016-05 follows from "x".',
    'two dates.',
    'the article is Japanese; no events are read from it',
    expect.stringMatching(/^2 passages/),
  ]);
});
