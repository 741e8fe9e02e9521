// What the interface calls things, in English.

import type { Wording } from './wording.ts';

export const wordingEn: Wording = {
  language: 'en',
  disputed: {},
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
  listed: (names, joiner) => {
    const last = names.at(-1);
    if (last === undefined) return '';
    const before = names.slice(0, -1);
    return before.length === 0 ? last : `${before.join(', ')} ${joiner} ${last}`;
  },
  article: {
    quoted: (words) => `“${words}”`,
    untitled: 'Untitled article',
    revised: (name) => `${name}, revised`,
  },
};
