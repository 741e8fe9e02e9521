// How an event is known, in English.

import type { KnownWording } from './knownWording.ts';

export const knownWordingEn: KnownWording = {
  seenAs: {
    occurred: 'reported as fact',
    planned: 'planned at the time',
    proposed: 'a proposal at the time',
    cancelled: 'cancelled at the time',
    claimed: 'a claim',
    denied: 'denied',
  },
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
  listed: (names, joiner) => {
    const last = names.at(-1);
    if (last === undefined) return '';
    const before = names.slice(0, -1);
    return before.length === 0 ? last : `${before.join(', ')} ${joiner} ${last}`;
  },
};
