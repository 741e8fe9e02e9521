// Which events the reader asks to see. An empty field asks for nothing in particular.

import type { EventType, Status } from '../model/vocabulary.ts';

/** Several values of one field: any of them, or all of them at once. */
export interface Choice {
  readonly mode: 'any' | 'all';
  readonly ids: readonly string[];
}

/** How finely a date is known, as the key names it. */
export const knownTos = ['day', 'days', 'month-or-year', 'about'] as const;
export type KnownTo = (typeof knownTos)[number];

export interface Query {
  readonly actor: Choice;
  readonly place: Choice;
  readonly type: readonly EventType[];
  readonly status: readonly Status[];
  readonly article: readonly string[];
  readonly known: readonly KnownTo[];
  readonly q: string;
}

export const emptyChoice: Choice = { mode: 'any', ids: [] };

export const emptyQuery: Query = {
  actor: emptyChoice,
  place: emptyChoice,
  type: [],
  status: [],
  article: [],
  known: [],
  q: '',
};
