// What is known of a word wherever it stands. A text says the same words again and again, so each is
// looked up in the tables once and then remembered.

import { groupAdverbs, isAdverb } from './commonVerbs.ts';
import { tellsUnnamed } from './mayTell.ts';
import type { TriggerRow } from './triggerRow.ts';
import { isAuxiliary, isGovernor } from './verbGroupWords.ts';
import { nounRows, type VerbReading, verbReadings } from './verbLexicon.ts';

export interface WordFacts {
  /** As printed, and in small letters. */
  readonly text: string;
  readonly lower: string;
  readonly verbs: readonly VerbReading[];
  readonly nouns: readonly TriggerRow[];
  readonly isAuxiliary: boolean;
  readonly isGovernor: boolean;
  readonly isAdverb: boolean;
  /** "already", "temporarily": may stand inside a verb group. */
  readonly isWithinGroup: boolean;
  /** May tell of something in a sentence without names and times. */
  readonly tellsUnnamed: boolean;
}

/** Room for the words of a language; what is remembered must not grow with the number of articles. */
const MOST_REMEMBERED = 50_000;

const remembered = new Map<string, WordFacts>();

export function factsOf(text: string): WordFacts {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const facts = lookedUp(text);
  remembered.set(text, facts);
  return facts;
}

function lookedUp(text: string): WordFacts {
  const lower = text.toLowerCase();
  const verbs = verbReadings(lower);
  return {
    text,
    lower,
    verbs,
    nouns: nounRows(lower),
    isAuxiliary: isAuxiliary(lower),
    isGovernor: isGovernor(lower),
    isAdverb: isAdverb(lower),
    isWithinGroup: groupAdverbs.has(lower) || isAdverb(lower),
    tellsUnnamed: verbs.some(({ rows }) => rows.some(tellsUnnamed)),
  };
}
