// Words before a time that shade it and belong to it: "early", "the end of", "around", "nearly".
// Each is looked for right before a mention that is already found.

import type { Part, Reading } from './reading.ts';

type Kind = Reading['kind'];

export interface LeadRule {
  readonly name: string;
  /** Ends where the mention begins. */
  readonly pattern: RegExp;
  readonly kinds: readonly Kind[];
  readonly part?: Part;
  readonly about?: true;
  /** Mentions it does not belong to. */
  readonly notBefore?: RegExp;
  /** A sentence and the exact words found with their lead. */
  readonly examples: readonly (readonly [sentence: string, found: string])[];
}

const calendar: readonly Kind[] = [
  'date',
  'season',
  'quarter',
  'decade',
  'century',
  'relative',
  'anaphora',
];
const days: readonly Kind[] = ['weekday', 'relative', 'time', 'date', 'anaphora'];

export const leadRules: readonly LeadRule[] = [
  {
    name: 'early',
    pattern: /(?:\bthe )?\b(?:very )?early(?: in)?[ -](?:the )?$/i,
    kinds: [...calendar, 'weekday', 'time'],
    part: 'start',
    examples: [
      ['It began in early March.', 'early March'],
      ['In the early 1990s it fell.', 'the early 1990s'],
    ],
  },
  {
    name: 'late',
    pattern: /(?:\bthe )?\b(?:very )?late(?: in)?[ -](?:the )?$/i,
    kinds: [...calendar, 'weekday', 'time'],
    part: 'end',
    examples: [
      ['It fell in late 2014.', 'late 2014'],
      ['He rang late Friday.', 'late Friday'],
    ],
  },
  {
    name: 'mid',
    pattern: /(?:\bthe )?\bmid(?:-to-late|dle of)?[ -](?:the )?$/i,
    kinds: [...calendar, 'time'],
    part: 'mid',
    examples: [['A vote in mid-December is due.', 'mid-December']],
  },
  {
    name: 'end of',
    pattern: /\bthe (?:very )?(?:end|close) of (?:the )?$/i,
    kinds: calendar,
    part: 'end',
    examples: [['A deal by the end of 2016 is likely.', 'the end of 2016']],
  },
  {
    name: 'beginning of',
    pattern: /\bthe (?:very )?(?:beginning|start) of (?:the )?$/i,
    kinds: calendar,
    part: 'start',
    examples: [['At the beginning of August they met.', 'the beginning of August']],
  },
  {
    name: 'first half of',
    pattern: /\bthe first (?:half|part) of (?:the )?$/i,
    kinds: calendar,
    part: 'start',
    examples: [['They sail in the first half of July.', 'the first half of July']],
  },
  {
    name: 'second half of',
    pattern: /\bthe (?:second|latter) (?:half|part) of (?:the )?$/i,
    kinds: calendar,
    part: 'end',
    examples: [
      ['They sailed in the second half of January.', 'the second half of January'],
      ['Ties froze in the second half of the 1980s.', 'the second half of the 1980s'],
      [
        'It was charted in the latter half of the 18th century.',
        'the latter half of the 18th century',
      ],
    ],
  },
  {
    name: 'earlier',
    pattern: /\b(?:earlier|later)(?: on)?(?: in)? $/i,
    kinds: [...days, 'quarter', 'season'],
    examples: [
      ['Earlier this year they met.', 'Earlier this year'],
      ['He left later Friday.', 'later Friday'],
    ],
  },
  {
    name: 'around',
    pattern: /\b(?:around|about|circa|roughly|approximately|ca\.) ?$|(?<![\w(])c\. ?$/i,
    kinds: ['date', 'decade', 'century', 'season', 'quarter', 'time'],
    about: true,
    examples: [['They came around 1956 or so.', 'around 1956']],
  },
  {
    name: 'nearly',
    pattern:
      /\b(?:nearly|almost|about|around|roughly|approximately|some|more than|less than|fewer than|over|under|at least|at most|up to|no more than|as long as|not less than|just over|just under|well over|as many as|as much as|as few as) $/i,
    kinds: ['duration', 'distance', 'offset-from-event', 'anaphora'],
    notBefore: /^(?:the|these|recent|coming|several|many|some)\b|period$/i,
    examples: [
      ['They talked for nearly three hours.', 'nearly three hours'],
      ['It began more than two years ago.', 'more than two years ago'],
    ],
  },
];
