// A sentence as a number, blind to case, marks and spaces: equal sentences, equal numbers.

import { type Span, textAt } from '../../model/span.ts';

const SHORTEST = 40;
const BEYOND_ASCII = /[^\0-\x7f]/;

export function fingerprintsOf(prose: string, sentences: readonly Span[]): number[] {
  const found = new Set<number>();
  for (const sentence of sentences) {
    const text = textAt(prose, sentence).toLowerCase();
    const letters = BEYOND_ASCII.test(text) ? text.replace(/[^\p{L}\p{N}]+/gu, '') : text;
    const { hash, length } = hashOf(letters);
    if (length >= SHORTEST) found.add(hash);
  }
  return [...found].sort((a, b) => a - b);
}

/** Of its letters and digits, and how many these are. Patterns that know all scripts are slow, and most sentences need none. */
function hashOf(text: string): { readonly hash: number; readonly length: number } {
  let [hash, length] = [0x811c9dc5, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 && !isAsciiLetter(code)) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
    length += 1;
  }
  return { hash: hash >>> 0, length };
}

/** A small letter or a digit. */
function isAsciiLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58);
}
