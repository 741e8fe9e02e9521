// What the interface calls things, one table for a language, keyed by message. Views take their
// words from here, so that a language is a table to fill in and a missing word a compile error.

import type { EventType, Side, Status } from '../../model/vocabulary.ts';
import type { KnownTo } from '../../query/query.ts';

export interface Wording {
  readonly type: Readonly<Record<EventType, string>>;
  readonly status: Readonly<Record<Status, string>>;
  /** After a date or a name, in the middle of a line. */
  readonly statusAfter: Readonly<Record<Status, string>>;
  readonly side: Readonly<Record<Side, string>>;
  /** Beside its badge, where both explain each other. */
  readonly sideShort: Readonly<Record<Side, string>>;
  readonly badge: Readonly<Record<Side, string>>;
  /** After a date: some of it stands in an article the reader added. */
  readonly yours: string;
  readonly knownTo: Readonly<Record<KnownTo, string>>;
}

export const words: Wording = {
  type: {
    meeting: 'Meeting',
    visit: 'Visit',
    statement: 'Statement',
    agreement: 'Agreement',
    proposal: 'Proposal',
    sanction: 'Sanction',
    military: 'Military',
    domestic: 'Domestic',
    economy: 'Economy',
    other: 'Other',
  },
  status: {
    occurred: 'Took place',
    planned: 'Planned',
    proposed: 'Proposed',
    cancelled: 'Cancelled',
    claimed: 'Claimed',
    denied: 'Denied',
  },
  statusAfter: {
    occurred: 'took place',
    planned: 'planned',
    proposed: 'proposed',
    cancelled: 'cancelled',
    claimed: 'claimed',
    denied: 'denied',
  },
  yours: 'yours',
  side: { japan: 'Japan', both: 'Japan and Russia', russia: 'Russia', others: 'Others' },
  sideShort: { japan: 'Japan', both: 'both', russia: 'Russia', others: 'others' },
  badge: { japan: 'J', both: 'JR', russia: 'R', others: '–' },
  knownTo: {
    day: 'Day',
    days: 'Days in a row',
    'month-or-year': 'Month or year',
    about: 'About',
  },
};

/** "1 event", "2 events". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "Abe", "Abe and Putin", "Abe, Putin and Lavrov". */
export function listed(names: readonly string[], joiner: 'and' | 'or'): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  const before = names.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')} ${joiner} ${last}`;
}
