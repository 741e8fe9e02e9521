import { expect, it } from 'vitest';
import { countsOf, noteLines } from './summary.mjs';

const notes = [
  { level: 'info', message: '"page.html" is passed over', article: 'page.html' },
  { level: 'warning', message: 'it is empty', article: 'a' },
  { level: 'info', message: 'two editions', article: null },
];

it('counts in words', () => {
  expect(countsOf({ articles: [1], events: [1, 2], notes: [] })).toBe(
    '1 article, 2 events, 0 notes',
  );
});

it('puts warnings first and names the file once', () => {
  expect(noteLines(notes)).toEqual([
    'a: it is empty',
    '"page.html" is passed over',
    'two editions',
  ]);
});

it('counts what it leaves out', () => {
  expect(noteLines(notes, 1)).toEqual(['a: it is empty', '… and 2 more notes']);
  expect(noteLines(notes, 2).at(-1)).toBe('… and 1 more note');
});

it('keeps a note on one line, and cuts what is endless', () => {
  const message = `it says ${'very '.repeat(80)}much,\nover lines`;
  const [line = ''] = noteLines([{ level: 'info', message, article: 'oslo' }]);
  expect(line).toMatch(/^oslo: it says very .*…$/);
  expect(line).toHaveLength(240);
});
