// Which events hold the words a reader types: each must begin a word of theirs, case, accents and
// Russian endings aside. A word that none begins with is taken for its nearest in spelling, and the
// answer says so; where there is an exact hit, a near one never counts. A date finds what could have
// happened then. Each is looked for by itself, so another word never adds an event.

import type { EventColumns } from '../model/eventColumns.ts';
import type { EventTable } from '../model/eventTable.ts';
import type { SetHead } from '../model/schema.ts';
import { type Asked, type AskedDays, askedIn, type ReadDate } from './askedIn.ts';
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

/** When rows are, and who reads a date that a reader types. */
export type Times = Pick<EventColumns, 'from' | 'to'> & { readonly readDate: ReadDate };

const MOST_PROPOSED = 3;

/** A search in events that are all here. */
export function searchIn(
  set: SetHead,
  { columns, event }: EventTable,
  spellings: Spellings,
  readDate: ReadDate = () => undefined,
): Search {
  const events = Array.from({ length: columns.count }, (_, row) => event(row));
  const index = wordIndex(searchWords(set, spellings, events));
  return searchOver(index, columns.count, namesOf(set, spellings), {
    from: columns.from,
    to: columns.to,
    readDate,
  });
}

/** A search in `count` rows; without their times a date is words like others. */
export function searchOver(
  index: WordIndex,
  count: number,
  names: Search['names'],
  times: Times = NO_TIMES,
): Search {
  const searched: Searched = { index, count, near: nearWords(index.words), times };
  const find = (q: string) => findRows(searched, askedIn(q, times.readDate));
  return {
    find,
    names,
    near: (q) =>
      proposed(searched, q)
        .filter((each) => find(each)?.mask.includes(1))
        .slice(0, MOST_PROPOSED),
  };
}

const NO_TIMES: Times = {
  from: new Int32Array(),
  to: new Int32Array(),
  readDate: () => undefined,
};

interface Searched {
  readonly index: WordIndex;
  readonly count: number;
  readonly near: NearWords;
  readonly times: Times;
}

function findRows(searched: Searched, asked: readonly Asked[]): Found | null {
  if (asked.length === 0) return null;
  const { index, count, times } = searched;
  const mask = new Uint8Array(count).fill(1);
  const words = asked.map((each) => takenFor(searched, each));
  for (const [at, { asked: word, taken }] of words.entries()) {
    const days = asked[at]?.days;
    for (const part of isUnspaced(word) && !days ? taken.map((each) => [each]) : [taken]) {
      keepRows(mask, heldBy(index, part, count), days ? { ...days, times } : null);
    }
  }
  return { mask, words };
}

/** Of what no space divides, all pairs of characters are wanted, and none is taken for another. */
function takenFor({ index, near }: Searched, { text: asked, days, word }: Asked): FoundWord {
  if (days) return { asked, taken: word === null ? [] : [word], isExact: true };
  if (isUnspaced(asked)) return { asked, taken: pairsOf(asked), isExact: true };
  const beginning = withoutEnding(asked);
  if (hasBeginning(index, beginning)) return { asked, taken: [beginning], isExact: true };
  return { asked, taken: near(asked, slips(asked)), isExact: false };
}

/** The rows that hold a word with any of the beginnings. */
function heldBy(index: WordIndex, beginnings: readonly string[], count: number): Mask {
  const held = new Uint8Array(count);
  for (const beginning of beginnings) markRows(index, beginning, held);
  return held;
}

/** Lets go of the rows that are not held and could not fall in the days. */
function keepRows(
  mask: Uint8Array,
  held: Mask,
  days: (AskedDays & { readonly times: Times }) | null,
): void {
  const { from, to } = days?.times ?? NO_TIMES;
  for (let row = 0; row < mask.length; row += 1) {
    if (held[row] === 1) continue;
    const isThen = days && (from[row] ?? 0) < days.to && (to[row] ?? 0) > days.from;
    if (!isThen) mask[row] = 0;
  }
}

/** The same words on the other keyboard, a word spelt otherwise, one word less. */
function proposed(searched: Searched, q: string): readonly string[] {
  const { near, times } = searched;
  const words = askedIn(q, times.readDate).map((each) => takenFor(searched, each));
  const meant = words.map(({ asked, taken, isExact }) => (isExact ? asked : (taken[0] ?? asked)));
  const otherwise = words.flatMap(({ asked, taken, isExact }, at) =>
    isExact || taken.length > 0
      ? []
      : near(asked, slipsProposed(asked)).map((other) => meant.with(at, other).join(' ')),
  );
  const oneLess = meant.map((_, at) => meant.toSpliced(at, 1).join(' '));
  return [...new Set([runsOf(onOtherKeyboard(q)).join(' '), ...otherwise, ...oneLess])];
}
