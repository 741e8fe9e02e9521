// What the tables of verbs and nouns say of a word, wherever it stands.

import { wordMemory } from '../read/wordMemory.ts';
import { type ClauseCut, clauseCutOf } from './clauseCuts.ts';
import { groupAdverbs, isAdverb } from './commonVerbs.ts';
import { tellsUnnamed } from './mayTell.ts';
import { isPronoun } from './owners.ts';
import { mayCutTitle } from './titleCuts.ts';
import { topicOf } from './topicWords.ts';
import type { TriggerRow } from './triggerRow.ts';
import { isAuxiliary, isGovernor, withoutNot } from './verbGroupWords.ts';
import { nounRows, unknownVerbReading, type VerbReading, verbReadings } from './verbLexicon.ts';

export interface WordFacts {
  /** As printed, and in small letters. */
  readonly text: string;
  readonly lower: string;
  readonly verbs: readonly VerbReading[];
  readonly canBeVerb: boolean;
  /** Of an "-ed" word, as a verb that no table knows. */
  readonly unknownVerb: VerbReading | undefined;
  readonly nouns: readonly TriggerRow[];
  /** "did" of "didn't"; other words as they are, in small letters. */
  readonly withoutNot: string;
  readonly isAuxiliary: boolean;
  readonly isGovernor: boolean;
  readonly isAdverb: boolean;
  /** "already", "temporarily": may stand inside a verb group. */
  readonly isWithinGroup: boolean;
  readonly clauseCut: ClauseCut | null;
  /** "his", "they": may stand for a name. */
  readonly isPronoun: boolean;
  /** May tell of something in a sentence without names and times. */
  readonly tellsUnnamed: boolean;
  readonly mayCutTitle: boolean;
  /** What it adds to what a passage is about. */
  readonly topic: string | null;
}

export const factsOf = wordMemory(factsOfText);

export function factsOfText(text: string): WordFacts {
  const lower = text.toLowerCase();
  const verbs = verbReadings(lower);
  const unknownVerb = unknownVerbReading(lower);
  return {
    text,
    lower,
    verbs,
    canBeVerb: verbs.length > 0 || unknownVerb !== undefined,
    unknownVerb,
    nouns: nounRows(lower),
    withoutNot: withoutNot(lower),
    isAuxiliary: isAuxiliary(lower),
    isGovernor: isGovernor(lower),
    isAdverb: isAdverb(lower),
    isWithinGroup: groupAdverbs.has(lower) || isAdverb(lower),
    clauseCut: clauseCutOf(lower),
    isPronoun: isPronoun(lower),
    tellsUnnamed: verbs.some(({ rows }) => rows.some(tellsUnnamed)),
    mayCutTitle: mayCutTitle(lower),
    topic: topicOf(lower),
  };
}
