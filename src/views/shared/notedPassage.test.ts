import { expect, it } from 'vitest';
import { notedPassage } from './notedPassage.ts';

it('leads to the words of a note, but not to words that are not published', () => {
  const span = { start: 10, end: 20 };
  expect(notedPassage(span, {})).toBe('10-20');
  expect(notedPassage(span, { withheld: [{ start: 20, end: 30 }] })).toBe('10-20');
  expect(notedPassage(span, { withheld: [{ start: 19, end: 30 }] })).toBeNull();
  expect(notedPassage(null, {})).toBeNull();
});
