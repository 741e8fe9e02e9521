// What one article says of one happening, as it leaves the map: spans and words, nothing resolved.
// Plain data, so that it can be written as JSON and merged elsewhere.

import type { Passage } from '../../model/schema.ts';
import type { Span } from '../../model/span.ts';
import type { EventType, Status } from '../../model/vocabulary.ts';
import type { Offset } from './offsets.ts';
import type { TitleWords } from './titleWords.ts';

/**
 * How a report hangs on another happening of the same article: "after it annexed Crimea". `counted`:
 * as far from it as its offset says, "spoke a week after the envoy left".
 */
export interface Link {
  readonly how: 'after' | 'before' | 'during' | 'part-of' | 'over' | 'counted' | 'caused';
  /** Index into the article's reports. */
  readonly report: number;
}

/** Which time mention of the article dates it, and how the words are to be taken. */
export interface Dating {
  /** Index into the article's time mentions. */
  readonly mention: number;
  /**
   * `since`: the words name the earlier of two ("his first trip since 2005"). `for`: they name when
   * it was to be ("a trip planned for June was called off"). `listed`: they name one more time it happened
   * ("in 2012 and again in 2015").
   */
  readonly how: 'at' | 'since' | 'for' | 'listed';
}

/** What a report from elsewhere says of its date, to be checked against its words. */
export interface GivenDate {
  readonly edtf: string | null;
  /** The editor vouches for it, whatever the words say. */
  readonly isVouched: boolean;
  readonly expression: Passage | null;
}

export interface DraftReport extends Span {
  readonly part: number;
  /** Index into the article's sentences. */
  readonly sentence: number;
  readonly quote: string;
  readonly paragraph: Span;
  /** Name of the trigger row and the word that woke it: "meet", "summit". */
  readonly rule: string;
  readonly trigger: string;
  readonly triggerSpan: Span;
  readonly form: 'verb' | 'noun';
  readonly type: EventType;
  /** `by-date`: occurred or planned, as its date lies before or after publication. */
  readonly status: Status | 'by-date';
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly places: readonly string[];
  readonly dating: Dating | null;
  /** Dating words of general knowledge: "the end of World War II". */
  readonly known: (Passage & { readonly edtf: string }) | null;
  /**
   * "two days before his visit": how far from a happening, and the words that say so; with `mention`
   * from the time of the main clause, an index into the article's time mentions.
   */
  readonly offset: (Passage & Offset & { readonly mention?: number }) | null;
  readonly link: Link | null;
  /** Where the trigger of the report that this one denies stands in the text. */
  readonly denies: number | null;
  readonly attribution: (Passage & { readonly actor: string | null }) | null;
  readonly names: readonly (Span & { readonly id: string })[];
  /** Content words of the clause, for likeness. */
  readonly topics: readonly string[];
  /** What a title can be made of. */
  readonly wording: TitleWords;
  /** Greetings, toasts, opening remarks: a detail of the meeting it belongs to. */
  readonly isDetail: boolean;
  /** Told as something that has just happened, or is just about to: "has appointed". */
  readonly isRecent: boolean;
  /** Told in the present tense: "recalls its ambassador". */
  readonly isNews: boolean;
  /** Told in the pluperfect: earlier than what the story has come to. */
  readonly isBefore: boolean;
  /** Stands in the first sentence of its part. */
  readonly isHeadline: boolean;
  /** Only of a report from elsewhere. */
  readonly given?: GivenDate;
}
