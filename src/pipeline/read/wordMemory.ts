// What is known of a word wherever it stands. A text says the same words again and again, so each is
// looked up once; after that it is known by its characters in the text, and no string is made of it.

import { type Codes, textOf } from './codesOf.ts';

/** What is known of the word between two places of a text. */
export type WordMemory<T> = (codes: Codes, start: number, end: number) => T;

interface Remembered<T> {
  readonly hash: number;
  /** Where its characters are kept. */
  readonly from: number;
  readonly length: number;
  readonly value: T;
  readonly next: Remembered<T> | undefined;
}

/** Room for the words of a language; what is remembered must not grow with the number of articles. */
const MOST_WORDS = 50_000;
const MOST_LETTERS = 500_000;
/** What is longer is an address or a damage, and not met again. */
const LONGEST = 40;
const BUCKETS = 0x8000;

export function wordMemory<T>(lookedUp: (word: string) => T): WordMemory<T> {
  const buckets = new Array<Remembered<T> | undefined>(BUCKETS).fill(undefined);
  const letters = new Uint16Array(MOST_LETTERS);
  let [words, used] = [0, 0];

  function remember(codes: Codes, start: number, end: number, hash: number): T {
    const length = end - start;
    const value = lookedUp(textOf(codes, start, end));
    if (words >= MOST_WORDS || used + length > MOST_LETTERS) {
      buckets.fill(undefined);
      [words, used] = [0, 0];
    }
    const next = buckets[hash & (BUCKETS - 1)];
    buckets[hash & (BUCKETS - 1)] = { hash, from: used, length, value, next };
    letters.set(codes.subarray(start, end), used);
    used += length;
    words += 1;
    return value;
  }

  return (codes, start, end) => {
    if (end - start > LONGEST) return lookedUp(textOf(codes, start, end));
    const hash = hashOf(codes, start, end);
    for (let one = buckets[hash & (BUCKETS - 1)]; one; one = one.next)
      if (one.hash === hash && isAt(letters, one, codes, start, end)) return one.value;
    return remember(codes, start, end, hash);
  };
}

function hashOf(codes: Codes, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isAt<T>(
  letters: Codes,
  { from, length }: Remembered<T>,
  codes: Codes,
  start: number,
  end: number,
): boolean {
  if (length !== end - start) return false;
  for (let i = 0; i < length; i++) if (letters[from + i] !== codes[start + i]) return false;
  return true;
}
