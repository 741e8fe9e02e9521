// How long something lasts or lasted; ages and sizes are blocked.

import { duration } from '../makeReading.ts';
import { amountOf, unitOf } from '../readWords.ts';
import type { Captured, TimeRule } from '../timeRule.ts';

type Caught = Captured | undefined;

export const durationRules: readonly TimeRule[] = [
  {
    name: 'age',
    pattern: 'COUNT -? ( year | years | month | months | week | day ) -? ( old | olds )',
    isBlock: true,
    read: () => undefined,
    examples: [],
    counterExamples: ['A 22-year-old student spoke.'],
  },
  {
    name: 'counted duration',
    pattern:
      '( the | these | those | his | its | their )? n=( COUNT | VAGUE ) ( more | additional | full | straight | consecutive | long | trading | business | working | calendar )? u=SPANS ( or so )?',
    notBefore: '( - old | old )',
    read: ({ n, u }) => lasting(n, u),
    examples: [
      ['They talked for three hours.', 'three hours', 'PT3H'],
      ['It took twenty-one months.', 'twenty-one months', 'P21M'],
      ['It lasted several weeks.', 'several weeks', 'PXW'],
    ],
    counterExamples: ['Three houses burned.'],
  },
  {
    name: 'past n units',
    pattern:
      '( the | these )? lies=( past | last | next | coming | previous | preceding | following | first | final | latest | opening | early ) n=( COUNT | VAGUE )? u=SPANS ( or so )?',
    read: ({ lies, n, u }) => lying(lies, n, u),
    examples: [
      ['In the past three months it fell.', 'the past three months', 'P3M'],
      ['Over the next few weeks they will talk.', 'the next few weeks', 'PXW'],
    ],
    counterExamples: ['The last three dayshifts.'],
  },
  {
    name: 'vague units',
    pattern: '( the )? u=( UNITS | hours | minutes ) ahead?',
    after:
      '( in | for | over | within | of | than | after | by | until | through | during | since | , | take | took | takes | lasted | last | spent | with | and | from )',
    notBefore: '( ago | - old | old | later | earlier )',
    read: (captures, whole) => vagueUnits(captures, whole),
    examples: [['They have talked for months.', 'months', 'PXM']],
    counterExamples: ['Daylight came.'],
  },
  {
    name: 'year earlier n units',
    pattern: 'the? year - ( ago | earlier ) n=COUNT u=SPANS',
    read: ({ n, u }) => lasting(n, u),
    examples: [
      ['Sales in the year-earlier nine months fell.', 'the year-earlier nine months', 'P9M'],
    ],
    counterExamples: ['A year-earlier figure.'],
  },
  {
    name: 'n to m units',
    pattern:
      '( the next | the past | the last | the coming )? n=COUNT ( to | or | DASH ) COUNT more? u=SPANS',
    read: ({ n, u }) => lasting(n, u),
    examples: [['It takes two to three weeks.', 'two to three weeks', 'P2W']],
    counterExamples: ['Two to three weekly.'],
  },
  {
    name: 'unit or two',
    pattern: '( a | an ) u=( UNIT | CLOCKUNIT ) or ( two | so | more )',
    read: ({ u }) => lasting(undefined, u),
    examples: [['Wait a week or two.', 'a week or two', 'PXW']],
    counterExamples: ['A week or twofold.'],
  },
  {
    name: 'n year period',
    pattern: '( a | the )? n=COUNT -? u=( UNIT | CLOCKUNIT | quarter ) period',
    read: ({ n, u }) => lasting(n, u),
    examples: [['Over a three-year period it grew.', 'a three-year period', 'P3Y']],
    counterExamples: ['A three-year periodical.'],
  },
  {
    name: 'adjective duration',
    pattern: 'n=( COUNT | several | few ) -? u=( UNIT | CLOCKUNIT )',
    notBefore: '( -? old )',
    read: ({ n, u }) => lasting(n, u),
    examples: [['A three-day visit ended.', 'three-day', 'P3D']],
    counterExamples: ['A three-daylight sail.'],
  },
  {
    name: 'one unit',
    pattern:
      '( ( a | an | another | a full | one full | a whole | an entire | the entire | the whole | an additional | a further ) u=LONGUNIT | ( one | half an | half a ) u=( UNIT | CLOCKUNIT ) )',
    notBefore: "( - | 's )",
    read: ({ u }, whole) => lasting(whole, u),
    examples: [['They spoke for an hour.', 'an hour', 'PT1H']],
    counterExamples: ['One hourly bus.'],
  },
  {
    name: 'a fortnight',
    pattern: '( a | one | the | this ) fortnight',
    notBefore: "( 's | ' )",
    read: () => duration('week', { value: 2 }),
    examples: [['They waited a fortnight.', 'a fortnight', 'P2W']],
    counterExamples: ['A fortnightly paper.'],
  },
  {
    name: 'a year and a half',
    pattern: '( a | one ) u=( UNIT | CLOCKUNIT ) and a half',
    read: ({ u }) => {
      const unit = unitOf(u);
      return unit ? duration(unit, { value: 1.5 }) : undefined;
    },
    examples: [['They waited a year and a half.', 'a year and a half', 'P1.5Y']],
    counterExamples: ['A year and a halfpenny.'],
  },
  {
    name: 'year ended',
    pattern: '( the | its )? ( fiscal | financial | full )? u=( year | month | week | quarter )',
    before: '( ended | ending | that ended | to MONTH )',
    read: ({ u }) => lasting(undefined, u, 1),
    examples: [['In the year ended March 31 it lost money.', 'the year', 'P1Y']],
    counterExamples: ['The year endures.'],
  },
  {
    name: 'some time',
    pattern: '( some time | quite some time | a while | a long time | a short time | long time )',
    notAfter: '( once in )',
    notBefore: '( ago )',
    read: () => duration('month', { value: null }),
    examples: [['It went on for some time.', 'some time', 'PXM']],
    counterExamples: ['Sometimes.'],
  },
];

function lasting(n: Caught, u: Caught, count?: number) {
  const unit = unitOf(u);
  return unit ? duration(unit, count === undefined ? amountOf(n) : { value: count }) : undefined;
}

function lying(lies: Caught, n: Caught, u: Caught) {
  const unit = unitOf(u);
  const word = lies?.words[0] ?? '';
  const behind = ['past', 'last', 'previous', 'preceding', 'latest'].includes(word);
  const ahead = ['next', 'coming', 'following'].includes(word);
  return unit ? duration(unit, amountOf(n), behind ? 'past' : ahead ? 'future' : null) : undefined;
}

function vagueUnits({ u }: Readonly<Record<string, Caught>>, whole: Captured) {
  const unit = unitOf(u);
  const lies = whole.words.includes('ahead') ? 'future' : null;
  return unit ? duration(unit, { value: null }, lies) : undefined;
}
