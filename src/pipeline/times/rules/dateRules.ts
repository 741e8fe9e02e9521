// Calendar dates, whole and partial, in every order news and books write them.

import { date } from '../makeReading.ts';
import { dayOf, monthOf, weekdayOf, yearOf } from '../readWords.ts';
import type { Captured, TimeRule } from '../timeRule.ts';

type Caught = Captured | undefined;

export const dateRules: readonly TimeRule[] = [
  {
    name: 'month day year',
    pattern: '( wd=WEEKDAYSHORT ,? )? m=MONTH d=( DAY | DAYTH ) ( , | of )? y=( YEAR | YY )',
    read: ({ wd, m, d, y }) => wholeDate(y, m, d, wd),
    examples: [
      ['The two sides met on March 3, 2001 in Oslo.', 'March 3, 2001', '2001-03-03'],
      ['The pact of Tuesday, June 5th, 1973 stood.', 'Tuesday, June 5th, 1973', '1973-06-05'],
    ],
    counterExamples: ['Marches 3, 2001 steps long.', 'Room Feb 40, 2001 was shut.'],
  },
  {
    name: 'day month year',
    pattern: '( wd=WEEKDAYSHORT ,? )? ( the )? d=( DAY | DAYTH ) of? m=MONTH ,? y=( YEAR | YY )',
    read: ({ wd, m, d, y }) => wholeDate(y, m, d, wd),
    examples: [
      ['It was signed on 19 October 1956 in Moscow.', '19 October 1956', '1956-10-19'],
      ['On the 3rd of May, 1999 they left.', 'the 3rd of May, 1999', '1999-05-03'],
    ],
    counterExamples: ['Some 45 March 1999 pages went missing.'],
  },
  {
    name: 'month day',
    pattern: '( wd=WEEKDAYSHORT ,? )? m=MONTH the? d=( DAY | DAYTH )',
    notBefore: '( % | - INTEGER | , INTEGER )',
    read: ({ wd, m, d }) => partialDate(m, d, wd),
    examples: [
      ['Talks open on June 12 in Vienna.', 'June 12', '2016-06-12'],
      ['They meet on Friday, May 6.', 'Friday, May 6', '2016-05-06'],
      ['The note of Sept. 30 was blunt.', 'Sept. 30', '2015-09-30'],
    ],
    counterExamples: ['He may 5 times a day call.', 'May 31% of them agree?'],
  },
  {
    name: 'day month',
    pattern: '( wd=WEEKDAYSHORT ,? )? the? d=( DAY | DAYTH ) of? m=MONTH',
    read: ({ wd, m, d }) => partialDate(m, d, wd),
    examples: [
      ['A visit on 6 May is planned.', '6 May', '2016-05-06'],
      ['On the 15th of December they will meet.', 'the 15th of December', '2016-12-15'],
    ],
    counterExamples: ['All 6 may attend.'],
  },
  {
    name: 'month year',
    pattern: 'm=MONTH ( , | of | in )? y=( ANYYEAR | YY )',
    read: ({ m, y }) => date({ month: monthOf(m), year: yearOf(y) }),
    examples: [
      ['The rule of March 2014 still holds.', 'March 2014', '2014-03'],
      ['It fell in August, 1991.', 'August, 1991', '1991-08'],
    ],
    counterExamples: ['He may 2014 times over.'],
  },
  {
    name: 'iso date',
    pattern: 'y=YEAR - m=( #0 | #12 ) - d=DAY',
    read: ({ y, m, d }) => numericDate(y, m, d),
    examples: [['The log says 2016-02-09 twice.', '2016-02-09', '2016-02-09']],
    counterExamples: ['Call 555-2016-40-99 now please.'],
  },
  {
    name: 'dashed date',
    pattern: 'd=DAY - m=MONTH - y=( YEAR | TWODIGITS )',
    read: ({ y, m, d }) => wholeDate(y, m, d, undefined),
    examples: [['Filed 19-JUN-1987 by wire.', '19-JUN-1987', '1987-06-19']],
    counterExamples: ['A 19-may-1987 mix.'],
  },
  {
    name: 'slashed date',
    pattern: 'a=( #0 | #12 | #24 | #31 ) / b=( #0 | #12 | #24 | #31 ) / y=( YEAR | TWODIGITS )',
    read: ({ a, b, y }) => slashedDate(a, b, y),
    examples: [['Stamped 03/18/2014 by hand.', '03/18/2014', '2014-03-18']],
    counterExamples: ['Odds of 3/4/ were offered.'],
  },
  {
    name: 'dotted date',
    pattern: 'd=#dotted',
    read: ({ d }) => dottedDate(d),
    examples: [['Stamped 18.03.2014 by hand.', '18.03.2014', '2014-03-18']],
    counterExamples: ['Version 18.13.2014 is out.', 'See 192.168.1.20 for more.'],
  },
  {
    name: 'named day of the year',
    pattern:
      "w=( new year 's ( day | eve ) | christmas ( day | eve ) ) ( ( , | of | in )? y=( YEAR | YY ) )?",
    notBefore: '( Capital | - )',
    read: ({ w, y }) => namedDay(w, y),
    examples: [
      ["The pact lapsed on New Year's Eve 2014.", "New Year's Eve 2014", '2014-12-31'],
      ['They rang on Christmas Day.', 'Christmas Day', '2015-12-25'],
    ],
    counterExamples: ["New Year's wishes.", 'A Christmas tree.'],
  },
  {
    name: 'month',
    pattern: 'm=MONTHNAME',
    notAfter: "( Capital | $ | ' )",
    notBefore: '( Capital | - )',
    read: ({ m }) => date({ month: monthOf(m) }),
    examples: [
      ['In December the president will travel.', 'December', '2016-12'],
      ['Trade fell since January, he said.', 'January', '2016-01'],
    ],
    counterExamples: ['Theresa May spoke.', 'April Jones spoke.', 'It may rain.'],
  },
  {
    name: 'month after preposition',
    pattern: 'm=MONTHNAME',
    after:
      '( in | since | until | by | from | of | to | through | last | during | before | after | for | early | late | mid - | and )',
    read: ({ m }) => date({ month: monthOf(m) }),
    examples: [['In May Prime Minister Abe travels.', 'May', '2016-05']],
    counterExamples: ['A May Day parade.'],
  },
  {
    name: 'sense month',
    pattern:
      '( ( the )? s=( last | this | past | this past | this coming | coming ) | s=next ) m=MONTHNAME',
    read: ({ s, m }) => date({ month: monthOf(m), sense: senseOf(s) }),
    examples: [
      ['They agreed last October to wait.', 'last October', '2015-10'],
      ['The vote is next March.', 'next March', '2017-03'],
    ],
    counterExamples: ['At last may we go.'],
  },
  {
    name: 'that month of the year told',
    pattern: 'that m=MONTHNAME',
    notBefore: '( Capital | - )',
    read: ({ m }) => date({ month: monthOf(m), sense: 'that' }),
    examples: [['He came in 2003 and left that September.', 'that September', '2003-09']],
    counterExamples: ['He knew that May Tamm had left.'],
  },
  {
    name: 'year',
    pattern: 'y=YEAR',
    notAfter:
      '( $ | # | No . | / | Capital - | INTEGER - | resolution | resolutions | flight | room | article | decree | highway )',
    notBefore:
      '( % | : INTEGER | $ | / | UNITS | CLOCKUNITS | - INTEGER | - ? | people | men | women | troops | soldiers | million | billion | miles | meters | metres | kilometers | kilometres | km | feet | pounds | tons | tonnes | shares | points | degrees | dollars | euros | yen | rubles | roubles )',
    read: ({ y }) => plausibleYear(y),
    examples: [
      ['War broke out in 1904 there.', '1904', '1904'],
      ['The 2014 crisis hurt trade.', '2014', '2014'],
      ["It was 2015's last summit.", '2015', '2015'],
      ['1875: the islands change hands.', '1875', '1875'],
    ],
    counterExamples: [
      'About 1950 people came.',
      'It cost $1999 then.',
      'A 1500-strong force.',
      'At 1630:25 it sank.',
      'The council passed Resolution 1718 by a wide margin.',
      'Passengers of flight 1975 were held in room 1904.',
    ],
  },
  {
    name: 'spelled year',
    pattern: '( the year )? y=WORDYEAR',
    after: '( in | since | of | by | until | from | during | before | after | the )',
    read: ({ y }) => date({ year: yearOf(y) }),
    examples: [['It began in nineteen ninety-six.', 'nineteen ninety-six', '1996']],
    counterExamples: ['Some twenty ten-pound notes.'],
  },
  {
    name: 'spelled year anywhere',
    pattern: '( nineteen | eighteen ) TENS - ONES',
    read: (_, whole) => date({ year: yearOf(whole) }),
    examples: [['A nineteen eighty-four attack was solved.', 'nineteen eighty-four', '1984']],
    counterExamples: ['Nineteen eighty-page books.'],
  },
  {
    name: 'the year numbered',
    pattern: 'the year y=YEAR',
    read: ({ y }) => date({ year: yearOf(y) }),
    examples: [['By the year 2020 it will be done.', 'the year 2020', '2020']],
    counterExamples: ['The year was long.'],
  },
  {
    name: 'day of the month',
    pattern: 'the d=DAYTH of ( this | the | that | next | last ) month',
    read: ({ d }) => date({ day: dayOf(d) }),
    examples: [['They meet on the 15th of this month.', 'the 15th of this month', '2016-05-15']],
    counterExamples: ['The first of the monthly talks.'],
  },
  {
    name: 'bare day of the month',
    pattern: 'the d=( #th31 )',
    after: 'on',
    notBefore: '( ? | Capital | EVENTNOUN | anniversary | - | day )',
    read: ({ d }) => date({ day: dayOf(d) }),
    examples: [
      ['They will meet on the 15th, aides say.', 'the 15th', '2016-05-15'],
      ['They came on May 7, 1951. On the 9th, they left.', 'the 9th', '1951-05-09'],
    ],
    counterExamples: ['On the 15th floor.', 'On the 5th anniversary.'],
  },
];

export function wholeDate(y: Caught, m: Caught, d: Caught, wd: Caught) {
  const day = dayOf(d);
  if (day === null || day < 1 || day > 31) return undefined;
  return date({ year: yearOf(y) ?? shortYear(y), month: monthOf(m), day, weekday: weekdayOf(wd) });
}

/** "87" in "19-JUN-87". */
function shortYear(y: Caught): number | null {
  const digits =
    y?.words.length === 1 && /^\d\d$/.test(y.words[0] ?? '') ? Number(y.words[0]) : null;
  return digits === null ? null : digits < 30 ? 2000 + digits : 1900 + digits;
}

function partialDate(m: Caught, d: Caught, wd: Caught) {
  const day = dayOf(d);
  if (day === null || day < 1 || day > 31) return undefined;
  return date({ month: monthOf(m), day, weekday: weekdayOf(wd) });
}

function numericDate(y: Caught, m: Caught, d: Caught) {
  return date({ year: yearOf(y), month: dayOf(m), day: dayOf(d) });
}

/** American order, unless the first number can only be a day. */
function slashedDate(a: Caught, b: Caught, y: Caught) {
  const [first, second] = [dayOf(a) ?? 0, dayOf(b) ?? 0];
  const [month, day] = first > 12 ? [second, first] : [first, second];
  if (month > 12 || month < 1 || day < 1) return undefined;
  const year = yearOf(y) ?? shortYear(y);
  return date({ year, month, day });
}

/** European order: only so are dots written. */
function dottedDate(d: Caught) {
  const found = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(d?.words[0] ?? '');
  const [day = 0, month = 0, year = 0] = found?.slice(1).map(Number) ?? [];
  const isDay = day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return isDay && year >= 1400 && year < 2100 ? date({ year, month, day }) : undefined;
}

function namedDay(w: Caught, y: Caught) {
  const [first, last] = [w?.words[0], w?.words.at(-1)];
  const [month, day] = first === 'new' && last === 'day' ? [1, 1] : [12, 31];
  const isChristmas = first === 'christmas';
  const christmas = last === 'eve' ? 24 : 25;
  return date({ year: yearOf(y), month, day: isChristmas ? christmas : day });
}

function plausibleYear(y: Caught) {
  const year = yearOf(y);
  return year !== null && year >= 1400 && year < 2100 ? date({ year }) : undefined;
}

export function senseOf(s: Caught): 'last' | 'this' | 'next' {
  const words = s?.words ?? [];
  if (words.includes('last') || words.includes('past') || words.includes('previous')) return 'last';
  return words.includes('next') || words.includes('coming') ? 'next' : 'this';
}
