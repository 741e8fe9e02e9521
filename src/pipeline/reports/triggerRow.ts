// One row of a trigger table: the words that tell of one kind of happening, and its own proof.

import type { EventType, Status } from '../../model/vocabulary.ts';

/**
 * What must stand beside the trigger for a report:
 * `partner` somebody it is done with, `place` where it leads, `object` one of the row's objects,
 * `saying` words that are said, `date` dating words of its own, `actor` somebody who does it,
 * `person` somebody who is no state or office, `journey` nothing behind that makes it another verb.
 */
export type TriggerNeed =
  | 'person'
  | 'partner'
  | 'place'
  | 'object'
  | 'saying'
  | 'date'
  | 'actor'
  | 'journey';

export interface TriggerRow {
  readonly name: string;
  readonly type: EventType;
  /** "propose", "meet/met/met", "sit/sat/sat down". */
  readonly verbs: readonly string[];
  /** Singular nouns that name the happening itself: "annexation". */
  readonly nouns: readonly string[];
  /** The verb a title uses where the article used a noun. */
  readonly titleVerb?: string;
  readonly needs: readonly TriggerNeed[];
  /** Nouns one of which must be in the verb's object, where `needs` has `object`. */
  readonly objects?: readonly string[];
  /** Its object may also be what begins or ends by itself: "visits resumed". */
  readonly isOfItself?: true;
  /** What is told is the noun its verb is about: "the treaty dates from 1998" tells of the treaty. */
  readonly isOfNoun?: true;
  /** Where the words as such say how matters stand: "called off". */
  readonly status?: Status;
  /**
   * Sentences that tell of it, with what is read from them. In them [square brackets] mark an
   * actor and {braces} a place, so that the row is tested without the name tables.
   */
  readonly examples: readonly (readonly [sentence: string, report: string])[];
  /** Sentences with its words that do not tell of a happening. */
  readonly counterExamples: readonly string[];
}
