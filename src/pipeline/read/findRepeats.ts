// Paragraphs of prose that say again what another on the page says: a description, a standfirst, a
// pull quote. The one that stands in the longer run of prose is the body's and stays.

import type { Span } from '../../model/span.ts';

/** Shorter passages repeat by chance. */
const SHORTEST = 60;
const KEY = 48;

interface Passage {
  readonly index: number;
  /** Its words as printed. */
  readonly text: string;
  /** Its first and its last letters. */
  readonly keys: readonly [head: string, tail: string];
}

/** Indexes of the paragraphs that repeat; `isProse` tells which of them are prose at all. */
export function findRepeats(
  shadow: string,
  paragraphs: readonly Span[],
  isProse: (index: number) => boolean,
): ReadonlySet<number> {
  const runs = runLengths(paragraphs.length, isProse);
  const seen = new Map<string, Passage>();
  const repeats = new Set<number>();
  for (const [index, { start, end }] of paragraphs.entries()) {
    if (!isProse(index)) continue;
    if (end - start < SHORTEST) continue;
    const passage = passageAt(index, shadow.slice(start, end));
    const other = passage.keys
      .map((key) => seen.get(key))
      .find((match) => match && isRepeat(match, passage));
    const kept = other ? better(other, passage, runs) : passage;
    if (other) repeats.add(kept === other ? passage.index : other.index);
    for (const key of [...passage.keys, ...(other?.keys ?? [])]) {
      if (other || !seen.has(key)) seen.set(key, kept);
    }
  }
  return repeats;
}

function passageAt(index: number, text: string): Passage {
  const head = lettersOfEdge(text.slice(0, 2 * KEY)).slice(0, KEY);
  const tail = lettersOfEdge(text.slice(-2 * KEY)).slice(-KEY);
  return { index, text, keys: [`^${head}`, `${tail}$`] };
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
  const runs = Array.from({ length: count }, () => 0);
  let from = 0;
  for (let i = 0; i <= count; i += 1) {
    if (i < count && isProse(i)) continue;
    runs.fill(i - from, from, i);
    from = i + 1;
  }
  return runs;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9\u00c0-\uffff]+/g, '');
}

/** The same of a few characters: every paragraph is asked for these, and a pattern takes seven times as long. */
function lettersOfEdge(text: string): string {
  const small = text.toLowerCase();
  const letters: number[] = [];
  for (let at = 0; at < small.length; at++) {
    const code = small.charCodeAt(at);
    if (isLetter(code)) letters.push(code);
  }
  return String.fromCharCode(...letters);
}

function isLetter(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a) || code >= 0xc0;
}
