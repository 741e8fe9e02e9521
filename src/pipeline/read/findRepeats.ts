// Paragraphs of prose that say again what another on the page says: a description, a standfirst, a
// pull quote. The one that stands in the longer run of prose is the body's and stays.

import type { Span } from '../../model/span.ts';
import { textOf } from './codesOf.ts';

/** Shorter passages repeat by chance. */
const SHORTEST = 60;
const KEY = 48;

interface Passage {
  readonly index: number;
  /** Its words as printed. */
  readonly text: string;
  /** Its first and its last letters as numbers. */
  readonly head: number;
  readonly tail: number;
}

/** Indexes of the paragraphs that repeat; `isProse` tells which of them are prose at all. */
export function findRepeats(
  shadow: string,
  paragraphs: readonly Span[],
  isProse: (index: number) => boolean,
): ReadonlySet<number> {
  const runs = runLengths(paragraphs.length, isProse);
  const heads = new Map<number, Passage>();
  const tails = new Map<number, Passage>();
  const repeats = new Set<number>();
  for (const [index, { start, end }] of paragraphs.entries()) {
    if (!isProse(index) || end - start < SHORTEST) continue;
    const passage = passageAt(index, shadow.slice(start, end));
    const { head, tail } = passage;
    const other = [heads.get(head), tails.get(tail)].find(
      (match) => match && isRepeat(match, passage),
    );
    const kept = other ? better(other, passage, runs) : passage;
    if (other) repeats.add(kept === other ? passage.index : other.index);
    if (other || !heads.has(head)) heads.set(head, kept);
    if (other || !tails.has(tail)) tails.set(tail, kept);
    if (other) {
      heads.set(other.head, kept);
      tails.set(other.tail, kept);
    }
  }
  return repeats;
}

function passageAt(index: number, text: string): Passage {
  const last = text.length - 1;
  return { index, text, head: edgeOf(text, 0, 1), tail: edgeOf(text, last, -1) };
}

function isRepeat(a: Passage, b: Passage): boolean {
  const [one, other] = [lettersOf(a.text), lettersOf(b.text)];
  return one.length <= other.length ? other.includes(one) : one.includes(other);
}

function better(a: Passage, b: Passage, runs: readonly number[]): Passage {
  const byRun = (runs[a.index] ?? 0) - (runs[b.index] ?? 0);
  if (byRun !== 0) return byRun > 0 ? a : b;
  return a.text.length >= b.text.length ? a : b;
}

/** For each paragraph, how many paragraphs of prose stand together there. */
function runLengths(count: number, isProse: (index: number) => boolean): number[] {
  const runs = new Array<number>(count).fill(0);
  let from = 0;
  for (let i = 0; i <= count; i += 1) {
    if (i < count && isProse(i)) continue;
    runs.fill(i - from, from, i);
    from = i + 1;
  }
  return runs;
}

function lettersOf(text: string): string {
  const letters = new Uint16Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = smallCode(text.charCodeAt(at));
    if (isLetter(code)) letters[count++] = code;
  }
  return textOf(letters, 0, count);
}

/** The same letters from one end on, a few of them, as a number: every paragraph is asked for it. */
function edgeOf(text: string, from: number, step: 1 | -1): number {
  let [hash, letters] = [0, 0];
  for (let i = 0; i < 2 * KEY && letters < KEY; i++) {
    const code = smallCode(text.charCodeAt(from + i * step));
    if (!isLetter(code)) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
    letters += 1;
  }
  return hash;
}

/** NaN beyond the ends of the text, which is no letter. */
function smallCode(code: number): number {
  return code < 0xc0 ? code | 0x20 : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

function isLetter(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a) || code >= 0xc0;
}
