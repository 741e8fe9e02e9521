// People the gazetteer does not know, as one article introduces them.

import type { Actor } from '../../model/schema.ts';
import type { Office } from './offices.ts';

export interface NewPerson {
  readonly actor: Actor;
  readonly office: Office | 'leader' | null;
  readonly woman: boolean;
}

/** A name in the text, as a range of token indices. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
  readonly id: string;
}

export interface NewPeople {
  readonly byId: ReadonlyMap<string, NewPerson>;
  /** Where their whole names stand, by position. */
  readonly ranges: readonly NameRange[];
  /** Ids by the key of the family name. */
  readonly byFamily: ReadonlyMap<string, readonly string[]>;
}
