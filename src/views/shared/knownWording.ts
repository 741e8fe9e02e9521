// How an event is known, in words: how finely and from what it is dated, how articles saw it, what it
// is tied to. Apart from wording.ts because nothing of the first picture says it.

import type { Precision, Qualifier } from '../../model/edtf.ts';
import type { Basis, RelationKind, Status } from '../../model/vocabulary.ts';

/** A relation as one of its two events names it: `to` the other, or `from` the other. */
export type RelationEnd = 'to' | 'from';

export interface KnownWording {
  /** How an article saw the event when it was written. */
  readonly seenAs: Readonly<Record<Status, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly precision: Readonly<Record<Precision, string>>;
  /** In place of the precision, where a date is qualified. */
  readonly qualified: Readonly<Record<Qualifier, string>>;
  readonly relation: Readonly<Record<RelationKind, Readonly<Record<RelationEnd, string>>>>;
  readonly differsOn: Readonly<
    Record<'date' | 'place' | 'status' | 'actors' | 'type' | 'account', string>
  >;
  /** "Abe", "Abe and Putin", "Abe, Putin or Lavrov". */
  readonly listed: (names: readonly string[], joiner: 'and' | 'or') => string;
}

/** In the language of the page, once its words have come. */
export let knownWords: KnownWording;

export function setKnownWording(spoken: KnownWording): void {
  knownWords = spoken;
}
