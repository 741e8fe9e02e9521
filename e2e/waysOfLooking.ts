// Ways of looking at the seeds, each as what its address has behind the language: every view, every kind
// of filter, search, selection, story, embed and notice.

import type { EventSet } from '../src/model/schema.ts';
import { sochiSummit } from './sochi.ts';

export function waysOfLooking(set: EventSet): readonly string[] {
  const { id, reports } = sochiSummit(set);
  return [
    '',
    '?lanes=actor',
    '?lanes=place',
    '?lanes=type',
    '?lanes=article',
    '?view=list',
    '?view=map',
    '?view=map&place=japan',
    '?view=articles',
    `article/${reports[0]?.article}/`,
    '?actor=all~abe~putin&place=sochi&type=meeting~visit&status=occurred&known=day&decade=2010s',
    '?decade=2010s&within=surely&view=list',
    '?q=sochi',
    '?q=sotchi&view=list',
    '?q=vladvstk&type=meeting',
    '?actor=abe&type=military&place=tokyo',
    '?type=nonsense&actor=nobody-at-all&from=2016-02-30&within=x&lanes=x&view=x',
    `event/${id}/`,
    `event/${id}/?type=sanction`,
    'actor/lavrov/',
    'place/sochi/',
    'story/sochi-to-nagato/?step=3',
    `event/${id}/?story=sochi-to-nagato~7`,
    '?embed=1',
    `event/${id}/?embed=1&view=list`,
  ];
}

/** Addresses that are answered with a page of status 404. */
export const leadingNowhere = [
  'nowhere/at/all/',
  'event/no-such-event/',
  'place/sotchi/',
  'story/no-such-story/',
] as const;
