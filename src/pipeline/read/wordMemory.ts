// What is known of a word wherever it stands. A text says the same words again and again, so each is
// looked up once; after that it is known by its characters in the text, and no string is made of it.

import { type Codes, textOf } from './codesOf.ts';

/** What is known of the word between two places of a text. */
export type WordMemory<T> = (codes: Codes, start: number, end: number) => T;

/** Room for the words of a language; what is remembered must not grow with the number of articles. */
const MOST_WORDS = 50_000;
const MOST_LETTERS = 500_000;
/** What is longer is an address or a damage, and not met again. */
const LONGEST = 40;
const BUCKETS = 0x8000;

/** Words are numbered from 1 as they are met, so that the common ones stand close together. */
export function wordMemory<T>(lookedUp: (word: string) => T): WordMemory<T> {
  /** By bucket its latest word, by word the one before it in its bucket; 0 is none. */
  const latest = new Uint16Array(BUCKETS);
  const before = new Uint16Array(MOST_WORDS + 1);
  const hashes = new Int32Array(MOST_WORDS + 1);
  const letters = new Uint16Array(MOST_LETTERS);
  /** By word where its letters end; they begin where those of the word before it end. */
  const ends = new Uint32Array(MOST_WORDS + 1);
  let values: (T | undefined)[] = [undefined];

  function remember(codes: Codes, start: number, end: number, hash: number): T {
    const value = lookedUp(textOf(codes, start, end));
    if (values.length > MOST_WORDS || from(values.length) + end - start > MOST_LETTERS) {
      latest.fill(0);
      values = [undefined];
    }
    const word = values.push(value) - 1;
    before[word] = latest[hash & (BUCKETS - 1)] ?? 0;
    latest[hash & (BUCKETS - 1)] = word;
    hashes[word] = hash;
    letters.set(codes.subarray(start, end), from(word));
    ends[word] = from(word) + end - start;
    return value;
  }

  function from(word: number): number {
    return ends[word - 1] ?? 0;
  }

  function isAt(word: number, codes: Codes, start: number, end: number): boolean {
    const first = from(word);
    if ((ends[word] ?? 0) - first !== end - start) return false;
    for (let i = 0; i < end - start; i++) if (letters[first + i] !== codes[start + i]) return false;
    return true;
  }

  return (codes, start, end) => {
    if (end - start > LONGEST) return lookedUp(textOf(codes, start, end));
    const hash = hashOf(codes, start, end);
    let word = latest[hash & (BUCKETS - 1)] ?? 0;
    while (word > 0 && (hashes[word] !== hash || !isAt(word, codes, start, end)))
      word = before[word] ?? 0;
    return values[word] ?? remember(codes, start, end, hash);
  };
}

function hashOf(codes: Codes, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
