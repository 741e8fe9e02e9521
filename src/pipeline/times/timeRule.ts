// One way of writing a time: the words, what they say, and the sentences that prove it.

import type { Span } from '../../model/span.ts';
import type { Reading } from './reading.ts';
import type { TimexType } from './timeMention.ts';

/** What a named piece of a pattern matched: its place and its words, in small letters. */
export interface Captured extends Span {
  readonly words: readonly string[];
}

export type Captures = Readonly<Record<string, Captured | undefined>>;

export interface TimeRule {
  readonly name: string;
  /** See timePattern. Where several rows match, the longest wins, then the one listed first. */
  readonly pattern: string;
  /** Words that must, or must not, stand right before or after. */
  readonly after?: string;
  readonly notAfter?: string;
  readonly before?: string;
  readonly notBefore?: string;
  /** Undefined where the words turn out to be no time after all. */
  readonly read: (captures: Captures, whole: Captured) => Reading | undefined;
  /** Where the reading alone does not tell. */
  readonly type?: TimexType;
  /** Matches of this row hide shorter ones and are no times themselves: "22-year-old". */
  readonly isBlock?: true;
  /** A sentence, the exact words found in it, and the TIMEX3 value when published on 2016-05-04. */
  readonly examples: readonly (readonly [sentence: string, found: string, value: string])[];
  /** Sentences in which this row finds nothing. */
  readonly counterExamples: readonly string[];
}
