import { expect, it } from 'vitest';
import { shortened } from './shortened.ts';

it('ends a long text at a word', () => {
  expect(shortened('one two  three\nfour', 14)).toBe('one two three…');
  expect(shortened('one two three four', 13)).toBe('one two…');
  expect(shortened('short', 14)).toBe('short');
  expect(shortened('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
});
