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
      'n=( COUNT | VAGUE ) ( more | additional | full | straight | consecutive | long )? u=SPANS',
    read: ({ n, u }) => lasting(n, u),
    examples: [
      ['They talked for three hours.', 'three hours', 'PT3H'],
      ['It took twenty-one months.', 'twenty-one months', 'P21M'],
      ['It lasted several weeks.', 'several weeks', 'PXW'],
    ],
    counterExamples: ['Three houses burned.'],
  },
  {
    name: 'compound duration',
    pattern: 'n=COUNT -? u=( UNIT | CLOCKUNIT )',
    notBefore: '( -? old | ? ? ? ago )',
    read: ({ n, u }) => lasting(n, u),
    examples: [['A three-day visit ended.', 'three-day', 'P3D']],
    counterExamples: ['A three-daylight sail.'],
  },
  {
    name: 'one unit',
    pattern:
      '( a | an | one | half an | half a | a full | one full | a whole ) u=( UNIT | CLOCKUNIT )',
    notBefore: "( - | 's )",
    read: ({ u }, whole) => lasting(whole, u),
    examples: [['They spoke for an hour.', 'an hour', 'PT1H']],
    counterExamples: ['One hourly bus.'],
  },
];

function lasting(n: Caught, u: Caught) {
  const unit = unitOf(u);
  return unit ? duration(unit, amountOf(n)) : undefined;
}
