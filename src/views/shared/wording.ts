// What the interface calls things, one table for a language, keyed by message. Views take their
// words from here, so that a language is a table to fill in and a missing word a compile error.

import type { Precision, Qualifier } from '../../model/edtf.ts';
import type { Basis, EventType, RelationKind, Side, Status } from '../../model/vocabulary.ts';
import type { KnownTo } from '../../query/query.ts';

/** A relation as one of its two events names it: `to` the other, or `from` the other. */
export type RelationEnd = 'to' | 'from';

export interface Wording {
  readonly type: Readonly<Record<EventType, string>>;
  readonly status: Readonly<Record<Status, string>>;
  /** After a date or a name, in the middle of a line. */
  readonly statusAfter: Readonly<Record<Status, string>>;
  /** How an article saw the event when it was written. */
  readonly seenAs: Readonly<Record<Status, string>>;
  readonly side: Readonly<Record<Side, string>>;
  /** Beside its badge, where both explain each other. */
  readonly sideShort: Readonly<Record<Side, string>>;
  readonly badge: Readonly<Record<Side, string>>;
  /** After a date: some of it stands in an article the reader added. */
  readonly yours: string;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly precision: Readonly<Record<Precision, string>>;
  /** In place of the precision, where a date is qualified. */
  readonly qualified: Readonly<Record<Qualifier, string>>;
  readonly knownTo: Readonly<Record<KnownTo, string>>;
  readonly relation: Readonly<Record<RelationKind, Readonly<Record<RelationEnd, string>>>>;
  readonly differsOn: Readonly<
    Record<'date' | 'place' | 'status' | 'actors' | 'type' | 'account', string>
  >;
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
  seenAs: {
    occurred: 'reported as fact',
    planned: 'planned at the time',
    proposed: 'a proposal at the time',
    cancelled: 'cancelled at the time',
    claimed: 'a claim',
    denied: 'denied',
  },
  yours: 'yours',
  side: { japan: 'Japan', both: 'Japan and Russia', russia: 'Russia', others: 'Others' },
  sideShort: { japan: 'Japan', both: 'both', russia: 'Russia', others: 'others' },
  badge: { japan: 'J', both: 'JR', russia: 'R', others: '–' },
  basis: {
    stated: 'Printed in the text.',
    'from-publication': 'Counted from the publication date.',
    'from-event': 'Counted from another event.',
    inferred: 'Not printed; inferred from what the articles say together.',
    editor: 'Set by the editor.',
  },
  precision: {
    day: 'Known to the day.',
    month: 'Known to the month.',
    season: 'Known to the season.',
    quarter: 'Known to the quarter.',
    year: 'Known to the year.',
    decade: 'Known to the decade.',
    century: 'Known to the century.',
  },
  qualified: {
    '~': 'Known only about.',
    '?': 'Not certain.',
    '%': 'Known only about, and not certain.',
  },
  knownTo: {
    day: 'Day',
    days: 'Days in a row',
    'month-or-year': 'Month or year',
    about: 'About',
  },
  relation: {
    announces: { to: 'What came of it', from: 'What led to it' },
    postpones: { to: 'What it put off', from: 'What put it off' },
    follows: { to: 'What led to it', from: 'What came of it' },
    'part-of': { to: 'What it is part of', from: 'What belongs to it' },
    'results-from': { to: 'What led to it', from: 'What came of it' },
    disputes: { to: 'What it disputes', from: 'What disputes it' },
  },
  differsOn: {
    date: 'on the date',
    place: 'on the place',
    status: 'on whether it took place',
    actors: 'on who took part',
    type: 'on what it was',
    account: 'on what was said or done',
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
