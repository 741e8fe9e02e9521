// Where in a text the words stand that a search was for: the words themselves, and the names, however
// they are written, of an actor or place that the search found by another of its names. They are
// marked there, so that a reader who searches "北方領土" sees that "Kuril Islands" is why.

import type { Span } from '../model/span.ts';
import { fold } from './fold.ts';
import type { FoundWord } from './search.ts';
import { isUnspaced, runsOf } from './wordsOf.ts';

/** What is looked for in texts; everything folded. */
export interface Wanted {
  /** Beginnings of words. */
  readonly beginnings: readonly string[];
  /** What is looked for inside of runs that no space divides. */
  readonly runs: readonly string[];
  /** Words one after another, by the first of them. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** A letter alone would mark half the page. */
const LEAST_LETTERS = 2;
/** So short a beginning could be of any name. */
const LEAST_OF_NAME = 3;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** `names`: all that each actor and place is called. */
export function wantedOf(
  words: readonly FoundWord[],
  names: ReadonlyMap<string, readonly string[]>,
): Wanted {
  const unspaced = words.map(({ asked }) => asked).filter(isUnspaced);
  const beginnings = words
    .filter(({ asked }) => !isUnspaced(asked))
    .flatMap(({ taken }) => taken)
    .filter(({ length }) => length >= LEAST_LETTERS);
  const called = [...names.values()].map((list) => list.map(runsOf));
  const meant = called.filter((list) => list.some((name) => isMeant(name, beginnings, unspaced)));
  const whole = meant.flat();
  const phrases = new Map<string, (readonly string[])[]>();
  for (const name of whole.filter(([first = '']) => first !== '' && !isUnspaced(first))) {
    const [first = ''] = name;
    phrases.set(first, [...(phrases.get(first) ?? []), name]);
  }
  const runs = whole.flat().filter((run) => isUnspaced(run) && run.length >= LEAST_LETTERS);
  return { beginnings, runs: [...new Set([...unspaced, ...runs])], phrases };
}

/** In order, none touching another. */
export function hitSpans(text: string, wanted: Wanted): Span[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
    word,
  }));
  const spans: Span[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    const length = phraseAt(words, at, wanted);
    const end = words[at + length - 1]?.end;
    if (length > 0 && end !== undefined) spans.push({ start: word.start, end });
    else spans.push(...hitsIn(word, wanted));
    at += Math.max(1, length);
  }
  return spans;
}

interface Word extends Span {
  readonly word: string;
  readonly folded: string;
}

function hitsIn(word: Word, { beginnings, runs }: Wanted): Span[] {
  const { folded, start, end } = word;
  const isHit = beginnings.some((each) => folded.startsWith(each));
  return isHit ? [{ start, end }] : runsIn(word, runs);
}

function isMeant(
  name: readonly string[],
  beginnings: readonly string[],
  unspaced: readonly string[],
): boolean {
  return name.some((word) =>
    isUnspaced(word)
      ? unspaced.some((run) => run.length >= LEAST_LETTERS && word.includes(run))
      : beginnings.some((each) => each.length >= LEAST_OF_NAME && word.startsWith(each)),
  );
}

/** Of how many words the longest phrase is that begins here. */
function phraseAt(words: readonly Word[], at: number, { phrases }: Wanted): number {
  const fitting = (phrases.get(words[at]?.folded ?? '') ?? []).filter((phrase) =>
    phrase.every((word, i) => words[at + i]?.folded === word),
  );
  return Math.max(0, ...fitting.map(({ length }) => length));
}

/** The runs in a word, where folding kept each character's place; else all of it. */
function runsIn({ word, folded, start, end }: Word, runs: readonly string[]): Span[] {
  const held = runs.filter((run) => folded.includes(run));
  if (held.length === 0) return [];
  if (folded.length !== word.length) return [{ start, end }];
  const found: Span[] = [];
  for (const run of held.sort((a, b) => b.length - a.length)) {
    for (let i = folded.indexOf(run); i >= 0; i = folded.indexOf(run, i + run.length)) {
      const span = { start: start + i, end: start + i + run.length };
      if (!found.some((each) => each.start < span.end && span.start < each.end)) found.push(span);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
