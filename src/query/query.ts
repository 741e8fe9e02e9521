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

/** Whether the decades asked for must hold an event's whole time for certain, or only may. */
export const withins = ['could', 'surely'] as const;
export type Within = (typeof withins)[number];

export interface Query {
  readonly actor: Choice;
  readonly place: Choice;
  readonly type: readonly EventType[];
  readonly status: readonly Status[];
  readonly article: Choice;
  /** As `decadeId` writes them: "1950s". */
  readonly decade: readonly string[];
  readonly within: Within;
  readonly known: readonly KnownTo[];
  readonly q: string;
}

export const emptyChoice: Choice = { mode: 'any', ids: [] };

export const emptyQuery: Query = {
  actor: emptyChoice,
  place: emptyChoice,
  type: [],
  status: [],
  article: emptyChoice,
  decade: [],
  within: 'could',
  known: [],
  q: '',
};
