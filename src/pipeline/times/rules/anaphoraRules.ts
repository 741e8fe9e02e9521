// Words that count from what the text spoke of before: "the following day", "two years later".

import { anaphora, date, distance } from '../makeReading.ts';
import { amountOf, monthOf, unitOf } from '../readWords.ts';
import type { Captured, TimeRule } from '../timeRule.ts';

type Caught = Captured | undefined;

export const anaphoraRules: readonly TimeRule[] = [
  {
    name: 'following unit',
    pattern:
      'the s=( following | same | previous | preceding | very same | next ) u=( day | week | weekend | month | year | decade | century )',
    read: ({ s, u }) => neighbour(s, u),
    examples: [
      [
        'They met on May 2, 2016 and the following day they signed.',
        'the following day',
        '2016-05-03',
      ],
      ['He came in 2003 and left the same year.', 'the same year', '2003'],
      [
        'It rained on May 2, 2016. He landed in June 2016 and sailed the same day.',
        'the same day',
        'XXXX-XX-XX',
      ],
    ],
    counterExamples: ['The following days were long.'],
  },
  {
    name: 'month following the one told',
    pattern: 'the ( following | next ) m=MONTHNAME',
    notBefore: '( Capital | - | DAY )',
    read: ({ m }) => date({ month: monthOf(m), sense: 'following' }),
    examples: [
      ['He came in June 2003 and left the following April.', 'the following April', '2004-04'],
      ['They sat in May 1956. The following August it rained.', 'The following August', '1956-08'],
      ['They met in May 2003 and again the next May.', 'the next May', '2004-05'],
    ],
    counterExamples: ['The following mayor spoke.'],
  },
  {
    name: 'that unit',
    pattern: 'that ( same )? u=( day | week | weekend | month | quarter | year | decade )',
    read: ({ u }) => pointed(u),
    examples: [['In 1956 they met. Later that year they signed.', 'Later that year', '1956']],
    counterExamples: ['That yearly event.'],
  },
  {
    name: 'day before',
    pattern:
      '( the u=( day | week | month | year ) | n=ANY u=SPAN ) w=( before | after | prior | beforehand )',
    before: '( , | . | ; | : | BRACKET | ¶ | " | in | at | on | and | when )',
    read: ({ n, u, w }) => stepped(u, n ? amountOf(n).value : 1, w),
    examples: [
      ['On May 2, 2015 he met her; the day before, he had left.', 'the day before', '2015-05-01'],
    ],
    counterExamples: ['The day before the summit they met.', 'Two years before the war.'],
  },
  {
    name: 'units later',
    pattern:
      'n=ANY u=SPAN w=( earlier | later | afterward | afterwards | thereafter | previously )',
    read: ({ n, u, w }) => stepped(u, amountOf(n).value, w),
    examples: [
      ['It began in 1991. Two years later it ended.', 'Two years later', '1993'],
      ['He ran in 2004, three years earlier than planned.', 'three years earlier', '2001'],
    ],
    counterExamples: ['Two years before the war.'],
  },
  {
    name: 'later in a unit',
    pattern: '( earlier | later | early | late ) in the u=( day | week | month | year | decade )',
    read: ({ u }, whole) => shaded(u, whole),
    examples: [['Rain came earlier in the week.', 'earlier in the week', '2016-W18']],
    counterExamples: ['Later in the weekly review.'],
  },
];

function neighbour(s: Caught, u: Caught) {
  const unit = unitOf(u);
  const words = s?.words ?? [];
  if (!unit) return undefined;
  if (words.includes('same')) return anaphora(unit, 0);
  const isNext = words.includes('following') || words.includes('next');
  return anaphora(unit, isNext ? 1 : -1);
}

function pointed(u: Caught) {
  const unit = unitOf(u);
  return unit ? anaphora(unit, 0) : undefined;
}

const backwards = new Set(['before', 'earlier', 'prior', 'previously']);

function stepped(u: Caught, count: number | null, w: Caught) {
  const unit = unitOf(u);
  const isBack = backwards.has(w?.words[0] ?? '');
  if (!unit) return undefined;
  if (count === null) return distance(unit, { value: null }, isBack ? 'past' : 'future');
  return anaphora(unit, isBack ? -count : count, true);
}

function shaded(u: Caught, whole: Captured) {
  const unit = unitOf(u);
  const isStart = whole.words[0] === 'early' || whole.words[0] === 'earlier';
  if (!unit) return undefined;
  if (unit === 'day') return anaphora('day', 0);
  return {
    kind: 'relative',
    unit,
    offset: 0,
    fiscal: false,
    part: isStart ? 'start' : 'end',
  } as const;
}
