// The rows of the gazetteer. Spellings of one word stand in one string, split by "/", the one we
// print first: "Sergey/Sergei". A term is an office and its years or days: "president 2012/".

import type { ActorKind, PlaceKind, Side } from '../../model/vocabulary.ts';
import type { Office } from './offices.ts';

/** A sentence and the ids of what it names, in order; "-" before an id: not named. */
export type NameExample = readonly [sentence: string, ...ids: string[]];

interface Row {
  readonly id: string;
  readonly ja?: string;
  readonly ru?: string;
  readonly examples?: readonly NameExample[];
}

export interface PersonRow extends Row {
  /** A space parts a Japanese family name from the given name; it is not printed. */
  readonly ja?: string;
  readonly given: string;
  /** Empty for those who have one name only. */
  readonly family: string;
  readonly of: string;
  /** Whole names the given and family name do not make. */
  readonly also?: readonly string[];
  /** Chinese and Korean names are printed family name first. */
  readonly order?: 'family first';
  /** The family name is an everyday word or too common: it counts only after the full name or a title. */
  readonly common?: true;
  /** The family name alone means nobody else, however long ago its bearer held office. */
  readonly famous?: true;
  readonly woman?: true;
  readonly terms?: readonly `${Office} ${number}${string}`[];
}

export interface StateRow extends Row {
  readonly name: string;
  readonly side: Side;
  readonly also?: readonly string[];
  /** Adjectives: "Japanese". */
  readonly demonyms: readonly string[];
  /** Its people taken together, after "the": "the Soviets". */
  readonly people?: readonly string[];
  /** Ids of the places that stand for it: "Tokyo denied". */
  readonly metonyms: readonly string[];
  /** Who is meant by "the Japanese leader". */
  readonly leader: Office;
  /** Its offices that stand for it: "the State Department". */
  readonly offices?: readonly string[];
  readonly lat?: number;
  readonly lon?: number;
}

export interface OrganisationRow extends Row {
  readonly name: string;
  readonly kind: Exclude<ActorKind, 'person' | 'state'>;
  readonly of: string | null;
  readonly also?: readonly string[];
  /** Where its own name is not one it can be found by. */
  readonly notByName?: true;
  /** It reports the news: asking questions does not make it a side. */
  readonly outlet?: true;
}

export interface PlaceRow extends Row {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly side: Side;
  readonly within: string | null;
  readonly also?: readonly string[];
  readonly lat?: number;
  readonly lon?: number;
}
