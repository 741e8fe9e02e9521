import { expect, it } from 'vitest';
import { counted, listed } from './wording.ts';

it('counts one as one', () => {
  expect([0, 1, 2].map((count) => counted(count, 'event', 'events'))).toEqual([
    '0 events',
    '1 event',
    '2 events',
  ]);
});

it('lists names as a sentence does', () => {
  expect(listed([], 'and')).toBe('');
  expect(listed(['Abe'], 'and')).toBe('Abe');
  expect(listed(['Abe', 'Putin'], 'or')).toBe('Abe or Putin');
  expect(listed(['Abe', 'Putin', 'Lavrov'], 'and')).toBe('Abe, Putin and Lavrov');
});
