import { expect, it } from 'vitest';
import { noteWords } from './noteWords.ts';

const words = { text: 'Friday', start: 0, end: 6 };

it.each([
  ['occurred', 'occurred', ''],
  ['planned', 'planned', 'planned'],
  ['occurred', 'planned', 'planned here, took place'],
  ['denied', 'claimed', 'claimed here, denied'],
] as const)('an event that is %s now and was %s here is noted as “%s”', (status, seen, note) => {
  expect(noteWords({ status }, { reportedAs: seen, expression: words })).toBe(note);
});

it('says so where no words of the text date the event', () => {
  const seen = { reportedAs: 'planned' as const, expression: null };
  expect(noteWords({ status: 'planned' }, seen)).toBe('planned; no dating words');
});
