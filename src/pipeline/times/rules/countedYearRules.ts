// Months and days of a year that is counted: "March last year", "the last day of 1999".

import { date } from '../makeReading.ts';
import { dayOf, monthOf, yearOf } from '../readWords.ts';
import type { Captured, TimeRule } from '../timeRule.ts';

type Caught = Captured | undefined;

export const countedYearRules: readonly TimeRule[] = [
  {
    name: 'month sense year',
    pattern:
      'm=MONTHNAME of? ( s=( last | next | this | the following | the previous | that | the same ) year )',
    read: ({ m, s }) => date({ month: monthOf(m), ...yearCounted(s) }),
    examples: [
      ['He came in September last year.', 'September last year', '2015-09'],
      ['He came in February last year.', 'February last year', '2015-02'],
      ['Polls are due in May of next year.', 'May of next year', '2017-05'],
      ['Polls are due in July next year.', 'July next year', '2017-07'],
      [
        'He came in 2003 and left in May of the following year.',
        'May of the following year',
        '2004-05',
      ],
    ],
    counterExamples: ['It may last years.'],
  },
  {
    name: 'month day sense year',
    pattern:
      'm=MONTH the? d=( DAY | DAYTH ) ,? of? ( s=( last | next | this | the following | the previous | that | the same ) year )',
    read: ({ m, d, s }) => yearless(m, d, s),
    examples: [['They met on February 3 last year.', 'February 3 last year', '2015-02-03']],
    counterExamples: ['On February 3 last years ended.'],
  },
  {
    name: 'day month sense year',
    pattern:
      'the? d=( DAY | DAYTH ) of? m=MONTH ,? of? ( s=( last | next | this | the following | the previous | that | the same ) year )',
    read: ({ m, d, s }) => yearless(m, d, s),
    examples: [['They meet on 6 July next year.', '6 July next year', '2017-07-06']],
    counterExamples: ['All 6 may next year.'],
  },
  {
    name: 'first or last day of a year',
    pattern: 'the o=( first | last | DAYTH ) day of y=YEAR',
    read: ({ o, y }) => dayOfYear(o, y),
    examples: [
      ['He resigned on the last day of 1999.', 'the last day of 1999', '1999-12-31'],
      ['It fell on the second day of 1905.', 'the second day of 1905', '1905-01-02'],
    ],
    counterExamples: ['The last day of 1999 games.'],
    notBefore: '( Capital | UNITS | EVENTNOUN | games )',
  },
];

function yearless(m: Caught, d: Caught, s: Caught) {
  const day = dayOf(d);
  if (day === null || day < 1 || day > 31) return undefined;
  return date({ month: monthOf(m), day, ...yearCounted(s) });
}

/** "last year" from the year of publication, "the following year" from the year told. */
function yearCounted(s: Caught) {
  const words = s?.words ?? [];
  if (words.includes('last')) return { sense: 'last' as const, yearOffset: -1 };
  if (words.includes('next')) return { sense: 'next' as const, yearOffset: 1 };
  if (words.includes('this')) return { sense: 'this' as const, yearOffset: 0 };
  const steps = { following: 1, previous: -1 }[words[1] ?? ''] ?? 0;
  return { sense: 'that' as const, yearOffset: steps };
}

function dayOfYear(o: Caught, y: Caught) {
  if (o?.words[0] === 'last') return date({ year: yearOf(y), month: 12, day: 31 });
  return date({ year: yearOf(y), month: 1, day: dayOf(o) ?? 1 });
}
