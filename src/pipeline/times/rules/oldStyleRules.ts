// Days of the Julian calendar, alone or beside the Gregorian day: "7 February [O.S. 26 January] 1855".

import type { Captured, TimeRule } from '../timeRule.ts';
import { wholeDate } from './dateRules.ts';

type Caught = Captured | undefined;

export const oldStyleRules: readonly TimeRule[] = [
  {
    name: 'old style month day',
    pattern: 'm=MONTH d=DAY ,? ( y=YEAR ,? )? BRACKET? OLDSTYLE BRACKET?',
    read: ({ y, m, d }) => oldStyle(y, m, d),
    examples: [
      ['Signed on August 23, 1905 (Old Style) there.', 'August 23, 1905 (Old Style)', '1905-09-05'],
    ],
    counterExamples: ['August 23, 1905 was old.'],
  },
  {
    name: 'old style day month',
    pattern: 'd=DAY m=MONTH ,? ( y=YEAR ,? )? BRACKET? OLDSTYLE BRACKET?',
    read: ({ y, m, d }) => oldStyle(y, m, d),
    examples: [['Signed on 25 April 1875 (O.S.) there.', '25 April 1875 (O.S.)', '1875-05-07']],
    counterExamples: ['25 April 1875 was old.'],
  },
  {
    name: 'both styles month day',
    pattern: 'MONTH DAY BRACKET m=MONTH d=DAY ( ,? NEWSTYLE )? BRACKET ,? y=YEAR',
    read: ({ y, m, d }) => wholeDate(y, m, d, undefined),
    examples: [
      [
        'On January 26 (February 7), 1855, it was signed.',
        'January 26 (February 7), 1855',
        '1855-02-07',
      ],
    ],
    counterExamples: ['On January 26 (a day), 1855 men came.'],
  },
  {
    name: 'both styles day month',
    pattern: 'DAY MONTH BRACKET d=DAY m=MONTH ( ,? NEWSTYLE )? BRACKET ,? y=YEAR',
    read: ({ y, m, d }) => wholeDate(y, m, d, undefined),
    examples: [
      [
        'On 26 January (7 February) 1855 it was signed.',
        '26 January (7 February) 1855',
        '1855-02-07',
      ],
    ],
    counterExamples: ['On 26 January (a day) 1855 men came.'],
  },
  {
    name: 'both styles of one month',
    pattern: 'DAY BRACKET d=DAY BRACKET m=MONTH ,? y=YEAR',
    read: ({ y, m, d }) => inOldTimes(wholeDate(y, m, d, undefined)),
    examples: [['On 14 (26) July 1861 it sailed.', '14 (26) July 1861', '1861-07-26']],
    counterExamples: ['Tables 14 (26) July 1961.'],
  },
  {
    name: 'new style with the old behind it, month day',
    pattern:
      'm=MONTH d=DAY ,? y=YEAR ,? BRACKET ( OLDSTYLE ,? MONTH DAY | MONTH DAY ,? OLDSTYLE ) BRACKET',
    read: ({ y, m, d }) => wholeDate(y, m, d, undefined),
    examples: [
      [
        'Peace came on September 5, 1905 (August 23, Old Style).',
        'September 5, 1905 (August 23, Old Style)',
        '1905-09-05',
      ],
    ],
    counterExamples: ['Peace came, September 5 (Old Town).'],
  },
  {
    name: 'new style with the old behind it, day month',
    pattern:
      'd=DAY m=MONTH ,? y=YEAR? ,? BRACKET ( OLDSTYLE ,? DAY MONTH | DAY MONTH ,? OLDSTYLE ) BRACKET ( ,? z=YEAR )?',
    read: ({ y, m, d, z }) => wholeDate(y ?? z, m, d, undefined),
    examples: [
      [
        'It fell on 2 January [O.S. 20 December] 1905.',
        '2 January [O.S. 20 December] 1905',
        '1905-01-02',
      ],
      [
        'Peace came on 5 September 1905 (23 August O.S.).',
        '5 September 1905 (23 August O.S.)',
        '1905-09-05',
      ],
    ],
    counterExamples: ['5 September (23 in all).'],
  },
  {
    name: 'old style / new style',
    pattern:
      '( DAY MONTH ( BRACKET? OLDSTYLE BRACKET? )? / d=DAY m=MONTH | MONTH DAY ( BRACKET? OLDSTYLE BRACKET? )? / m=MONTH d=DAY ) ( BRACKET? NEWSTYLE BRACKET? )? ,? y=YEAR',
    read: ({ y, m, d }) => inOldTimes(wholeDate(y, m, d, undefined)),
    examples: [
      ['The pact of 25 April/7 May 1875 holds.', '25 April/7 May 1875', '1875-05-07'],
      [
        'On August 23 (O.S.)/September 5 (N.S.), 1905 it ended.',
        'August 23 (O.S.)/September 5 (N.S.), 1905',
        '1905-09-05',
      ],
    ],
    counterExamples: ['The 30 June/July 1975 issue.'],
  },
];

/** Julian as printed; what it means is counted when it is resolved. */
function oldStyle(y: Caught, m: Caught, d: Caught) {
  const whole = wholeDate(y, m, d, undefined);
  return whole && { ...whole, calendar: 'old-style' as const };
}

/** Russia counted by the Julian calendar until 1918: later, two days side by side are two days. */
function inOldTimes(whole: ReturnType<typeof wholeDate>) {
  return (whole?.year ?? LAST_OLD_STYLE + 1) > LAST_OLD_STYLE ? undefined : whole;
}

const LAST_OLD_STYLE = 1918;
