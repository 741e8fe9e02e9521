// Which events hold the words a reader types: each must begin a word of theirs, case, accents and
// Russian endings aside. A word that none begins with is taken for its nearest in spelling, and the
// answer says so; where there is an exact hit, a near one never counts. Each word is looked for by
// itself, so another word never adds an event.

import type { EventTable } from '../model/eventTable.ts';
import type { SetHead } from '../model/schema.ts';
import type { Mask } from './matcher.ts';
import { type NearWords, nearWords, slips, slipsProposed } from './nearWords.ts';
import { onOtherKeyboard } from './otherKeyboard.ts';
import { withoutEnding } from './russianEndings.ts';
import { namesOf, type Spellings, searchWords } from './searchWords.ts';
import { hasBeginning, markRows, type WordIndex, wordIndex } from './wordIndex.ts';
import { isUnspaced, pairsOf, runsOf } from './wordsOf.ts';

export interface FoundWord {
  /** As it was typed, folded. */
  readonly asked: string;
  /** What it was taken for: beginnings of words, one or more of which a row holds. None: no hit. */
  readonly taken: readonly string[];
  /** Whether that is what was typed, and not a word spelt like it. */
  readonly isExact: boolean;
}

export interface Found {
  readonly mask: Mask;
  readonly words: readonly FoundWord[];
}

export interface Search {
  /** Null where there are no words to look for. */
  readonly find: (q: string) => Found | null;
  /** Other words that something is found by, where nothing is by these; the likest first. */
  readonly near: (q: string) => readonly string[];
  /** All that each actor and place is called, by id. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

const MOST_PROPOSED = 3;

/** A search in events that are all here. */
export function searchIn(
  set: SetHead,
  { columns, event }: EventTable,
  spellings: Spellings,
): Search {
  const events = Array.from({ length: columns.count }, (_, row) => event(row));
  const index = wordIndex(searchWords(set, spellings, events));
  return searchOver(index, columns.count, namesOf(set, spellings));
}

/** A search in `count` rows. */
export function searchOver(index: WordIndex, count: number, names: Search['names']): Search {
  const near = nearWords(index.words);
  const find = (q: string) => findRows({ index, count, near }, runsOf(q));
  return {
    find,
    names,
    near: (q) =>
      proposed(index, near, q)
        .filter((each) => find(each)?.mask.includes(1))
        .slice(0, MOST_PROPOSED),
  };
}

interface Searched {
  readonly index: WordIndex;
  readonly count: number;
  readonly near: NearWords;
}

function findRows({ index, count, near }: Searched, asked: readonly string[]): Found | null {
  if (asked.length === 0) return null;
  const mask = new Uint8Array(count).fill(1);
  const words = asked.map((word) => takenFor(index, near, word));
  for (const { asked: word, taken } of words) {
    for (const part of isUnspaced(word) ? taken.map((each) => [each]) : [taken]) {
      keepRows(index, part, mask);
    }
  }
  return { mask, words };
}

/** Of what no space divides, all pairs of characters are wanted, and none is taken for another. */
function takenFor(index: WordIndex, near: NearWords, asked: string): FoundWord {
  if (isUnspaced(asked)) return { asked, taken: pairsOf(asked), isExact: true };
  const beginning = withoutEnding(asked);
  if (hasBeginning(index, beginning)) return { asked, taken: [beginning], isExact: true };
  return { asked, taken: near(asked, slips(asked)), isExact: false };
}

/** Lets go of the rows that hold no word with any of the beginnings. */
function keepRows(index: WordIndex, beginnings: readonly string[], mask: Mask): void {
  const held = new Uint8Array(mask.length);
  for (const beginning of beginnings) markRows(index, beginning, held);
  for (let row = 0; row < mask.length; row += 1) if (held[row] === 0) mask[row] = 0;
}

/** The same words on the other keyboard, a word spelt otherwise, one word less. */
function proposed(index: WordIndex, near: NearWords, q: string): readonly string[] {
  const words = runsOf(q).map((word) => takenFor(index, near, word));
  const meant = words.map(({ asked, taken, isExact }) => (isExact ? asked : (taken[0] ?? asked)));
  const otherwise = words.flatMap(({ asked, taken }, at) =>
    taken.length > 0
      ? []
      : near(asked, slipsProposed(asked)).map((other) => meant.with(at, other).join(' ')),
  );
  const oneLess = meant.map((_, at) => meant.toSpliced(at, 1).join(' '));
  return [...new Set([runsOf(onOtherKeyboard(q)).join(' '), ...otherwise, ...oneLess])];
}
