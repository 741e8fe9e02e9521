// People and states that come together: meetings, summits, talks, dinners.

import type { TriggerRow } from '../triggerRow.ts';

export const meetingTriggers: readonly TriggerRow[] = [
  {
    name: 'meet',
    type: 'meeting',
    verbs: [
      'meet/met/met',
      'see/saw/seen each other',
      'speak/spoke/spoken by phone',
      'speak/spoke/spoken by telephone',
      'sit/sat/sat down with',
      'confer with',
      'dine with',
      'huddle with',
    ],
    nouns: [],
    titleVerb: 'meet',
    needs: ['partner'],
    examples: [
      [
        '[Mori] met [Kerry] in {Kyoto} on Monday.',
        'meeting occurred | mori, kerry | | kyoto | Monday',
      ],
      [
        '[Mori] is to meet [Kerry] on Friday to discuss the unrest in {Bouvet}.',
        'meeting planned | mori, kerry | | | Friday',
      ],
      ['[Mori] will meet with [Kerry] next week.', 'meeting planned | mori, kerry | | | next week'],
      [
        '[Mori] and [Kerry] met in {Oslo} in 1999.',
        'meeting occurred | mori, kerry | | oslo | 1999',
      ],
      [
        '[Mori] sat down with [Kerry] in {Kyoto} on Monday.',
        'meeting occurred | mori, kerry | | kyoto | Monday',
      ],
    ],
    counterExamples: [
      'The two contested islands in {Bouvet} are cold.',
      '[Mori] did not meet [Kerry].',
      '[Mori] could meet [Kerry] if the talks go well.',
      '[Mori] met the deadline.',
      '[Mori] wants to meet [Kerry].',
    ],
  },
  {
    name: 'receive',
    type: 'meeting',
    verbs: ['welcome', 'greet', 'receive', 'host'],
    nouns: [],
    titleVerb: 'receive',
    needs: ['partner'],
    examples: [
      [
        '[Mori] on Monday welcomed [Kerry] to {Kyoto}.',
        'meeting occurred | mori, kerry | | kyoto | Monday',
      ],
    ],
    counterExamples: [
      '[Mori] welcomed the decision on Monday.',
      '[Mori] received a letter on Monday.',
    ],
  },
  {
    name: 'host meeting',
    type: 'meeting',
    verbs: [
      'host',
      'convene',
      'chair',
      'begin/began/begun',
      'start',
      'wrap up',
      'end',
      'hold/held',
      'attend',
      'open',
      'conclude',
    ],
    nouns: [],
    titleVerb: 'hold',
    needs: ['object'],
    objects: [
      'summit',
      'meeting',
      'talks',
      'forum',
      'conference',
      'consultations',
      'negotiations',
      'dinner',
      'gathering',
      'session',
      'dialogue',
      'discussions',
      'conversation',
      'retreat',
      'roundtable',
      'banquet',
      'reception',
      'meetings',
    ],
    examples: [
      [
        '[Mori] and [Kerry] held talks in {Kyoto} on Monday.',
        'meeting occurred | mori, kerry | | kyoto | Monday',
      ],
      [
        '[Mori] is hosting a summit later this month.',
        'meeting by-date | mori | | | later this month',
      ],
      [
        '[Mori] is to hold talks with [Kerry] on Friday.',
        'meeting planned | mori, kerry | | | Friday',
      ],
    ],
    counterExamples: [
      '[Mori] holds the view that talks are useful.',
      '[Mori] did not hold talks with [Kerry].',
    ],
  },
  {
    name: 'talks',
    type: 'meeting',
    verbs: [],
    nouns: [
      'meeting',
      'summit',
      'talks',
      'dinner',
      'lunch',
      'breakfast',
      'consultation',
      'negotiation',
      'conversation',
      'phone call',
      'audience',
      'encounter',
    ],
    titleVerb: 'meet',
    needs: ['partner'],
    examples: [
      [
        'The talks between [Mori] and [Kerry] took place in {Kyoto}.',
        'meeting by-date | mori, kerry | | kyoto | ',
      ],
      [
        "Monday's meeting between [Mori] and [Kerry] was short.",
        'meeting by-date | mori, kerry | | | Monday',
      ],
    ],
    counterExamples: [
      '[Norway] suspended peace talks with [Chile] in 1999.',
      'Talks are hard.',
      'There were no talks between [Mori] and [Kerry].',
    ],
  },
  {
    name: 'gathering',
    type: 'meeting',
    verbs: [],
    nouns: ['forum', 'gathering', 'conference', 'congress', 'assembly', 'convention', 'fair'],
    titleVerb: 'hold',
    needs: ['date'],
    examples: [
      [
        'The Northern Fishing Forum will be held in {Oslo} from May 2.',
        'meeting planned | | | oslo | May 2',
      ],
    ],
    counterExamples: ['The forum is useful.'],
  },
];
