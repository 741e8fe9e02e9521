// A sentence as a number, blind to case, marks and spaces: equal sentences, equal numbers.

import type { Span } from '../../model/span.ts';
import { type Codes, codesOf, textOf } from '../read/codesOf.ts';

const SHORTEST = 40;
const ASCII = 128;
const START = 0x811c9dc5;
const FACTOR = 0x01000193;

/** By character of ASCII its letter made small, or digit; 0 for all others. */
const letters = new Uint8Array(ASCII).map((_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  return /[a-z\d]/.test(small) ? small.charCodeAt(0) : 0;
});
/** By character of ASCII, so that one that is no letter leaves a hash as it is. */
const factors = new Int32Array(ASCII).map((_, code) => (letters[code] === 0 ? 1 : FACTOR));
const counts = letters.map((letter) => (letter === 0 ? 0 : 1));

interface Print {
  readonly hash: number;
  /** Of its letters and digits. */
  readonly length: number;
}

export function fingerprintsOf(codes: Codes, sentences: readonly Span[]): number[] {
  const found = new Set<number>();
  for (const sentence of sentences) {
    const { hash, length } = printOfAscii(codes, sentence) ?? printOf(codes, sentence);
    if (length >= SHORTEST) found.add(hash);
  }
  return [...found].sort((a, b) => a - b);
}

/** Without asking at any character what it is: most sentences need no more. */
function printOfAscii(codes: Codes, { start, end }: Span): Print | undefined {
  let hash = START;
  let length = 0;
  let all = 0;
  for (let at = start; at < end; at++) {
    const code = codes[at] ?? 0;
    const known = code & (ASCII - 1);
    hash = Math.imul(hash ^ (letters[known] ?? 0), factors[known] ?? 0);
    length += counts[known] ?? 0;
    all |= code;
  }
  return all < ASCII ? { hash: hash >>> 0, length } : undefined;
}

/** By patterns that know all scripts, and are slow. */
function printOf(codes: Codes, { start, end }: Span): Print {
  const text = textOf(codes, start, end).toLowerCase();
  const kept = codesOf(text.replace(/[^\p{L}\p{N}]+/gu, ''));
  const hash = kept.reduce((before, letter) => Math.imul(before ^ letter, FACTOR), START);
  return { hash: hash >>> 0, length: kept.length };
}
