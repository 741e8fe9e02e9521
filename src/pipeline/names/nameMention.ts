// A span that names an actor or a place.

import type { Actor, Place } from '../../model/schema.ts';
import type { Span } from '../../model/span.ts';

export interface NameMention extends Span {
  readonly text: string;
  /** Whether it acts or is where something happens: "Tokyo denied" is Japan, "in Tokyo" a town. */
  readonly kind: 'actor' | 'place';
  /** Actor or place id. */
  readonly id: string;
  /** By its own name, or by words that refer to one named elsewhere ("the Russian leader", "he"). */
  readonly how: 'name' | 'reference';
}

export interface TaggedNames {
  readonly mentions: readonly NameMention[];
  /** Every actor and place the mentions name, from the gazetteer or found in this text. */
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
}
