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
  article: {
    quoted: (words) => `“${words}”`,
    untitled: 'Untitled article',
    revised: (name) => `${name}, revised`,
  },
};
