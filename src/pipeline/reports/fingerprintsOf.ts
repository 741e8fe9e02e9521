// A sentence as a number, blind to case, marks and spaces: equal sentences, equal numbers.

import { type Span, textAt } from '../../model/span.ts';

const SHORTEST = 40;
const BEYOND_ASCII = /[^\0-\x7f]/;

export function fingerprintsOf(prose: string, sentences: readonly Span[]): number[] {
  const found = new Set<number>();
  for (const sentence of sentences) {
    const letters = lettersOf(textAt(prose, sentence).toLowerCase());
    if (letters.length >= SHORTEST) found.add(hashOf(letters));
  }
  return [...found].sort((a, b) => a - b);
}

/** Patterns that know all scripts are slow, and most sentences need none. */
function lettersOf(text: string): string {
  return text.replace(BEYOND_ASCII.test(text) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, '');
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
