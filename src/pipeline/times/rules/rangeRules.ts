// From one date to another: "2-4 May", "March 3 to 5", "1941-45", "between 1855 and 1875".

import { date } from '../makeReading.ts';
import type { DateReading, RangeReading } from '../reading.ts';
import { dayOf, monthOf, yearOf } from '../readWords.ts';
import type { Captured, TimeRule } from '../timeRule.ts';

type Caught = Captured | undefined;

/** "May 26 and 27" are two days running; "July 2 and August 9" are two dates. */
const OVER = '( DASH ( DASH )? | to | through | until | till )';
const TO = '( DASH ( DASH )? | to | through | until | till | and )';

export const rangeRules: readonly TimeRule[] = [
  {
    name: 'month days',
    pattern: `m=MONTH a=( DAY | DAYTH ) ${TO} b=( DAY | DAYTH ) ( ,? y=YEAR )?`,
    notBefore: '( MONTH | : INTEGER | % | AMPM )',
    read: ({ m, a, b, y }, whole) => daysOf(m, a, b, y, whole),
    examples: [
      ['They meet on May 26-27 in Shima.', 'May 26-27', '2016-05-26/2016-05-27'],
      ['It ran from March 3 to 5, 2011 there.', 'March 3 to 5, 2011', '2011-03-03/2011-03-05'],
      ['June 7-8, 1905: the fleets meet.', 'June 7-8, 1905', '1905-06-07/1905-06-08'],
    ],
    counterExamples: ['On May 5 to 6 p.m. they met.', 'On May 5 to 6:30 they met.'],
  },
  {
    name: 'days month',
    pattern: `a=( DAY | DAYTH ) ${TO} b=( DAY | DAYTH ) of? m=MONTH ( ,? y=YEAR )?`,
    read: ({ m, a, b, y }, whole) => daysOf(m, a, b, y, whole),
    examples: [['A visit on 2-4 May is planned.', '2-4 May', '2016-05-02/2016-05-04']],
    counterExamples: ['2-4 may go.'],
  },
  {
    name: 'month day to month day',
    pattern: `m=MONTH a=DAY ( ,? x=YEAR )? ${OVER} n=MONTH b=DAY ( ,? y=YEAR )?`,
    read: ({ m, a, x, n, b, y }) =>
      range(m ?? a, dated(x ?? y, m, a), n, dated(y ?? x, n, b), y ?? b, x ?? a),
    examples: [
      ['Open from April 29 to May 5 daily.', 'April 29 to May 5', '2016-04-29/2016-05-05'],
    ],
    counterExamples: ['From April to May.'],
  },
  {
    name: 'day month to day month',
    pattern: `a=DAY m=MONTH ( ,? x=YEAR )? ${OVER} b=DAY n=MONTH ( ,? y=YEAR )?`,
    read: ({ m, a, x, n, b, y }) =>
      range(a, dated(x ?? y, m, a), b, dated(y ?? x, n, b), y ?? n, x ?? m),
    examples: [
      ['Closed 29 April to 5 May, it said.', '29 April to 5 May', '2016-04-29/2016-05-05'],
    ],
    counterExamples: ['April to 5 May.'],
  },
  {
    name: 'month to month',
    pattern: `m=MONTHNAME ${OVER} n=MONTHNAME of? y=YEAR`,
    read: ({ m, n, y }) => range(m, dated(y, m), n, dated(y, n), y, m),
    examples: [['Trade fell January-March 2015 again.', 'January-March 2015', '2015-01/2015-03']],
    counterExamples: ['January or March 2015.'],
  },
  {
    name: 'years',
    pattern: 'a=YEAR DASH b=( YEAR | TWODIGITS )',
    notBefore: '( DASH | INTEGER )',
    notAfter: '( DASH | INTEGER )',
    read: ({ a, b }) => yearsOf(a, b),
    examples: [
      ['The war of 1904-1905 was short.', '1904-1905', '1904/1905'],
      ['The war of 1941-45 was long.', '1941-45', '1941/1945'],
    ],
    counterExamples: ['Flight 1904-1900 left.', '1904-03-05 was a day.'],
  },
  {
    name: 'year to year',
    pattern: 'a=YEAR ( to | through | until | till ) b=YEAR',
    after: 'from',
    read: ({ a, b }) => yearsOf(a, b),
    examples: [['He led from 2001 to 2006 alone.', '2001 to 2006', '2001/2006']],
    counterExamples: ['It grew 2001 to 2006 fold.'],
  },
  {
    name: 'between month days',
    pattern: 'm=MONTH a=DAY ( ,? x=YEAR )? and n=MONTH b=DAY ( ,? y=YEAR )?',
    after: 'between',
    read: ({ m, a, x, n, b, y }) =>
      range(m, dated(x ?? y, m, a), n, dated(y ?? x, n, b), y ?? b, x ?? a),
    examples: [
      [
        'It ran between March 30 and April 2, 2011 there.',
        'March 30 and April 2, 2011',
        '2011-03-30/2011-04-02',
      ],
    ],
    counterExamples: ['On March 30 and April 2 they met.'],
  },
  {
    name: 'between years',
    pattern: 'a=YEAR and b=YEAR',
    after: 'between',
    read: ({ a, b }) => yearsOf(a, b),
    examples: [['Held jointly between 1855 and 1875 there.', '1855 and 1875', '1855/1875']],
    counterExamples: ['In 1855 and 1875 they met.'],
  },
];

function dated(y: Caught, m: Caught, d?: Caught): DateReading {
  return date({ year: yearOf(y), month: monthOf(m), day: d ? dayOf(d) : null });
}

function daysOf(
  m: Caught,
  a: Caught,
  b: Caught,
  y: Caught,
  whole: Captured,
): RangeReading | undefined {
  const [first, last] = [dayOf(a) ?? 0, dayOf(b) ?? 0];
  if (!m || first < 1 || last > 31 || first >= last) return undefined;
  if (whole.words.includes('and') && last !== first + 1) return undefined;
  const monthFirst = m.start < (a?.start ?? 0);
  return range(monthFirst ? m : a, dated(y, m, a), b, dated(y, m, b), y ?? (monthFirst ? b : m), a);
}

function yearsOf(a: Caught, b: Caught): RangeReading | undefined {
  const first = yearOf(a) ?? 0;
  const short = b?.words[0]?.length === 2 ? Number(b.words[0]) : null;
  const last = short === null ? (yearOf(b) ?? 0) : Math.floor(first / 100) * 100 + short;
  if (first < 1400 || last > 2100 || first >= last) return undefined;
  return range(a, date({ year: first }), b, date({ year: last }), b, a);
}

/** The first end runs from `from` to `fromEnd`, the second from `to` to `toEnd`. */
function range(
  from: Caught,
  first: DateReading,
  to: Caught,
  second: DateReading,
  toEnd: Caught,
  fromEnd: Caught,
): RangeReading | undefined {
  if (!from || !to) return undefined;
  return {
    kind: 'range',
    from: { start: from.start, end: (fromEnd ?? from).end, reading: first },
    to: { start: to.start, end: (toEnd ?? to).end, reading: second },
  };
}
