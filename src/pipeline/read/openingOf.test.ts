import { expect, it } from 'vitest';
import { openingOf } from './openingOf.ts';
import type { Placed } from './settleRoles.ts';

function openingIn(...blocks: readonly (readonly [Placed['role'], string])[]): string | null {
  const text = blocks.map(([, words]) => words).join('');
  let at = 0;
  const placed = blocks.map(([role, words]) => {
    const start = at;
    at += words.length;
    return { start, end: at, role };
  });
  return openingOf(text, text, placed);
}

it('gives whole words of the first prose, on one line', () => {
  expect(openingIn(['title', 'Crab pact\n'], ['prose', 'The crabs\n are, as ever, many.'])).toBe(
    'The crabs are, as ever, many.',
  );
  expect(openingIn(['prose', 'The harbour of the island is closed, again, for the winter.'])).toBe(
    'The harbour of the island is closed…',
  );
});

it('cuts between signs where words have no blanks between them, and never inside one', () => {
  expect(openingIn(['prose', '会'.repeat(50)])).toBe(`${'会'.repeat(36)}…`);
  expect(openingIn(['prose', '🦀'.repeat(50)])).toBe(`${'🦀'.repeat(36)}…`);
});

it('has nothing to say of an article without prose', () => {
  expect(openingIn(['title', 'Crab pact'], ['prose', ' \n'])).toBeNull();
});
