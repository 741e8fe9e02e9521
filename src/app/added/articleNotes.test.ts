import { expect, it } from 'vitest';
import { toldNote } from '../../model/toldNote.ts';
import { articleNotes } from './articleNotes.ts';

const at = { code: 'x', level: 'info', article: 'yours/a', span: null } as const;
const undated = { ...at, code: 'undated-report' };

it('tells a reader what was wrong, and nothing of files they do not have', () => {
  const notes = articleNotes([
    toldNote('no-date', ['a.b'], at),
    toldNote('date-follows', ['a.b', '2016-05', 'x'], at),
    toldNote('dates-disagree', ['May 4', 'May 5'], at),
    toldNote('undated-report', ['a'], undated),
    toldNote('undated-report', ['b'], undated),
    toldNote('in-japanese', [], at),
  ]);
  expect(notes.filter((words) => words.includes('seeds/'))).toEqual([]);
  expect(notes.slice(1)).toEqual([
    expect.stringContaining('2016-05 follows from "x"'),
    expect.stringContaining('"May 4" and "May 5"'),
    expect.stringContaining('the article is Japanese'),
    expect.stringMatching(/^2 passages/),
  ]);
});
