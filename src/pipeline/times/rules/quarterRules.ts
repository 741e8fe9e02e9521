// Quarters and halves of a year, calendar or fiscal, and the periods companies report on.

import { date, quarter, relative } from '../makeReading.ts';
import { ordinalOf, yearOf } from '../readWords.ts';
import type { Captured, TimeRule } from '../timeRule.ts';
import { senseOf } from './dateRules.ts';

type Caught = Captured | undefined;

const INDEX = '( first | second | third | fourth | final | #th31 )';
const LEAD = '( the | its | their | his | this )';
const YEAR =
  '( of )? ( the )? ( fiscal )? ( y=ANYYEAR | rel=( last | this | next | the previous | the current | the same ) year )';

export const quarterRules: readonly TimeRule[] = [
  {
    name: 'ordinal quarter',
    pattern: `( ${LEAD}? ( fiscal -? )? i=${INDEX} ( fiscal )? of=( quarter | half ) | ( fiscal -? )? j=${INDEX} - of=( quarter | half ) )`,
    notBefore:
      '( - hour | hour | of the ( match | game | century | month | decade ) | of ( the )? ( early | late | last | this | next )? ( MONTHNAME | DECADEDIGITS | DECADEWORD | ORDINAL century | month | decade ) )',
    read: (captures, whole) => quarterOf(captures, whole),
    examples: [
      ['Profit fell in the first quarter.', 'the first quarter', '2016-Q1'],
      ['A fourth-quarter loss was booked.', 'fourth-quarter', '2015-Q4'],
    ],
    counterExamples: ['He was the first quartermaster.'],
  },
  {
    name: 'ordinal quarter of a year',
    pattern: `${LEAD}? ( fiscal -? )? i=( ${INDEX} | last ) ( fiscal )? -? of=( quarter | half | quarters ) ${YEAR}`,
    read: (captures, whole) => quarterOf(captures, whole),
    examples: [
      ['Sales rose in the third quarter of 2014.', 'the third quarter of 2014', '2014-Q3'],
      ['It opens in the second half of next year.', 'the second half of next year', '2017-H2'],
    ],
    counterExamples: ['The first quarter of the moon.'],
  },
  {
    name: 'first halves in quarters',
    pattern: `( the )? w=( first | last | final ) two quarters ( ${YEAR} )?`,
    read: ({ w, y, rel }) =>
      quarter({
        of: 'half',
        index: w?.words[0] === 'first' ? 1 : 2,
        year: yearOf(y),
        yearOffset: yearOffsetOf(rel),
      }),
    examples: [
      [
        'Exports fell in the first two quarters of 2013.',
        'the first two quarters of 2013',
        '2013-H1',
      ],
    ],
    counterExamples: ['The first two quartets played.'],
  },
  {
    name: 'year then quarter',
    pattern: `( the )? ( y=YEAR | rel=( last | this | next ) year 's ) ( fiscal )? i=${INDEX} -? of=( quarter | half )`,
    read: (captures, whole) => quarterOf(captures, whole),
    examples: [
      ["Next year's second quarter may be better.", "Next year's second quarter", '2017-Q2'],
      ['In the 2012 first quarter it lost money.', 'the 2012 first quarter', '2012-Q1'],
    ],
    counterExamples: ["Next year's first quarterback."],
  },
  {
    name: 'coded quarter',
    pattern: '( q - i=INTEGER | q i=INTEGER | i=QUARTERDIGITS ) ( of? y=( YEAR | YY ) )?',
    read: ({ i, y }) => codedQuarter(i, y),
    examples: [['GDP shrank in Q3 2015.', 'Q3 2015', '2015-Q3']],
    counterExamples: ['Q and A followed.', 'Q50 is a car.'],
  },
  {
    name: 'sense quarter',
    pattern:
      '( the )? s=( last | this | next | current | latest | previous | coming | past | recent | most recent ) ( fiscal )? of=( quarter | half | period )',
    read: ({ s, of }, whole) => senseQuarter(s, of, whole),
    examples: [
      ['Orders fell last quarter.', 'last quarter', '2016-Q1'],
      ['They rose in the current quarter.', 'the current quarter', '2016-Q2'],
    ],
    counterExamples: ['The last quarterly report.'],
  },
  {
    name: 'year ago quarter',
    pattern:
      "( the | a )? ( year - ago | year - earlier | year ago | year earlier | previous - year | prior - year | last year 's | corresponding | comparable ) ( first | second | third | fourth )? ( quarter | half | period )",
    read: (_, whole) =>
      quarter({ of: halfOrQuarter(whole), yearOffset: -1, index: indexIn(whole) }),
    examples: [
      [
        'Profit in the third quarter of 2015 was up from the year-earlier quarter.',
        'the year-earlier quarter',
        '2014-Q3',
      ],
    ],
    counterExamples: ['A year ago quarries shut.'],
  },
  {
    name: 'year ago adjective',
    pattern: 'year - ( ago | earlier )',
    read: () => ({ ...relative('year', -1), adjective: true }),
    examples: [['Sales beat the year-ago figure.', 'year-ago', '2015']],
    counterExamples: ['A year ago it sold more.'],
  },
  {
    name: 'quarter a year ago',
    pattern:
      '( the )? ( quarter | period | corresponding period | same period | same quarter | comparable period ) ( a year ( ago | earlier ) | last year | of last year )',
    read: (_, whole) => quarter({ of: halfOrQuarter(whole), yearOffset: -1 }),
    examples: [
      [
        'The third quarter of 2015 was worse than the same period a year earlier.',
        'the same period a year earlier',
        '2014-Q3',
      ],
    ],
    counterExamples: ['A quarter of a year ago is long.'],
  },
  {
    name: 'numbered year period',
    pattern: '( the )? y=YEAR ( quarter | period )',
    read: ({ y }, whole) => quarter({ of: halfOrQuarter(whole), year: yearOf(y) }),
    examples: [
      ['The third quarter of 2015 was worse than the 2013 period.', 'the 2013 period', '2013-Q3'],
    ],
    counterExamples: ['The 2013 periodical.'],
  },
  {
    name: 'the quarter',
    pattern: 'the quarter',
    notBefore: '( of | - | final | finals | century | mile )',
    read: () => quarter({}),
    examples: [['For the quarter, sales were flat.', 'the quarter', '2016-Q1']],
    counterExamples: ['The quarter of the city.', 'Outside the quarter-final.'],
  },
  {
    name: 'fiscal year',
    pattern:
      '( the )? ( fiscal ( year )? | financial year | fy ) y=( YEAR | YY ) ( ( DASH | / ) ( TWODIGITS | YEAR ) )?',
    read: ({ y }) => ({ ...date({ year: yearOf(y) }), about: true }),
    examples: [
      ['The budget for fiscal 2015 grew.', 'fiscal 2015', '2015'],
      ['The budget for fiscal year 2014-15 grew.', 'fiscal year 2014-15', '2014'],
    ],
    counterExamples: ['Fiscal restraint won.'],
  },
  {
    name: 'sense fiscal year',
    pattern:
      '( the )? s=( last | this | next | current | coming | previous ) ( fiscal | financial ) year',
    read: ({ s }) => relative('year', { last: -1, next: 1, this: 0 }[senseOf(s)], true),
    examples: [['Aid rises next fiscal year.', 'next fiscal year', '2017']],
    counterExamples: ['Next fiscally sound step.'],
  },
  {
    name: 'year end',
    pattern:
      "( the )? ( year - end | year end | year 's end | end of the year | end of this year )",
    read: () => ({ ...relative('year', 0), part: 'end' }),
    examples: [['A deal by year-end is likely.', 'year-end', '2016']],
    counterExamples: ['Year ending in June.'],
  },
];

function quarterOf({ i: a, j, of, y, rel }: Readonly<Record<string, Caught>>, whole: Captured) {
  const i = a ?? j;
  const index =
    i?.words[0] === 'final' || i?.words[0] === 'last'
      ? of?.words[0] === 'half'
        ? 2
        : 4
      : ordinalOf(i);
  if (index === null || (of?.words[0] === 'half' && index > 2)) return undefined;
  return quarter({
    of: of?.words[0] === 'half' ? 'half' : 'quarter',
    index,
    year: yearOf(y),
    yearOffset: yearOffsetOf(rel),
    fiscal: whole.words.includes('fiscal'),
  });
}

function yearOffsetOf(rel: Caught): number | null {
  if (!rel) return null;
  return { last: -1, next: 1, this: 0 }[senseOf(rel)];
}

function codedQuarter(i: Caught, y: Caught) {
  const index = Number(i?.words[0]?.charAt(0));
  const isOne = i?.words.length === 1 && /^[1-4]q?$/.test(i.words[0] ?? '');
  return isOne ? quarter({ index, year: yearOf(y) }) : undefined;
}

function senseQuarter(s: Caught, of: Caught, whole: Captured) {
  const words = s?.words ?? [];
  const isOpen = words.includes('latest') || words.includes('recent');
  if (of?.words[0] === 'period' && !isOpen) return undefined;
  const sense = isOpen ? null : senseOf(s);
  return quarter({
    of: of?.words[0] === 'half' ? 'half' : 'quarter',
    sense,
    fiscal: whole.words.includes('fiscal'),
  });
}

function halfOrQuarter(whole: Captured): 'half' | 'quarter' {
  return whole.words.includes('half') ? 'half' : 'quarter';
}

function indexIn(whole: Captured): number | null {
  return ordinalOf({
    ...whole,
    words: whole.words.filter((word) => /^(?:first|second|third|fourth)$/.test(word)),
  });
}
