// Times that come round: "every Monday", "daily", "twice a year".

import { set } from '../makeReading.ts';
import { amountOf, dayPartOf, monthOf, unitOf, weekdayOf } from '../readWords.ts';
import { durationValue } from '../resolveAmount.ts';
import type { Captured, TimeRule } from '../timeRule.ts';

type Caught = Captured | undefined;

export const setRules: readonly TimeRule[] = [
  {
    name: 'every unit',
    pattern: '( every ( other )? | each | per ) u=( UNIT | CLOCKUNIT | quarter )',
    read: ({ u }, whole) => every(u, whole.words.includes('other') ? 2 : 1),
    examples: [
      ['They meet every year.', 'every year', 'P1Y'],
      ['He calls every other week.', 'every other week', 'P2W'],
    ],
    counterExamples: ['Every yearling ran.'],
  },
  {
    name: 'every n units',
    pattern: 'every n=( COUNT | few ) u=SPANS',
    read: ({ n, u }) => {
      const unit = unitOf(u);
      return unit ? set(durationValue(unit, amountOf(n))) : undefined;
    },
    examples: [['A vote every four years is due.', 'every four years', 'P4Y']],
    counterExamples: ['Every four yards.'],
  },
  {
    name: 'rate',
    pattern: '( a | an ) u=( UNIT | CLOCKUNIT )',
    notAfter:
      '( in | for | after | over | within | than | nearly | almost | about | least | most | of | is | was | be | take | takes | took | last | lasts | lasted | lasting | spend | spent | only | just | to | with | at | and | or | half | roughly | around | , | . | ¶ | such | that | on | as | by | until | during | into | from | what | not | ; | - | 2014 | has | have | had | but | quite | like | up | nearly | less | more | when | if | before | since | through | under | some | once | into | if )',
    notBefore:
      '( ago | earlier | later | before | after | from | - | or | and | of | long | early | late | , )',
    read: ({ u }) => every(u, 1),
    examples: [['It earns 3 million dollars a year.', 'a year', 'P1Y']],
    counterExamples: ['He stayed for a year.', 'It left a year ago.'],
  },
  {
    name: 'frequency word',
    pattern: 'w=( hourly | daily | nightly | weekly | monthly | yearly | fortnightly )',
    notBefore: '( Capital | ? | EVENTNOUN | - )',
    read: ({ w }) => set(frequencies[w?.words[0] ?? ''] ?? 'P1Y'),
    examples: [['The envoys meet weekly, in Oslo.', 'weekly', 'P1W']],
    counterExamples: ['The Daily Star wrote.', 'Their weekly talks open.'],
  },
  {
    name: 'every weekday',
    pattern: '( ( every | each ) wd=WEEKDAY | wds=WEEKDAYS )',
    read: ({ wd, wds }) => weekly(wd ?? wds),
    examples: [
      ['The cabinet meets every Friday.', 'every Friday', 'XXXX-WXX-5'],
      ['It is shut Mondays.', 'Mondays', 'XXXX-WXX-1'],
    ],
    counterExamples: ['On Friday they met.'],
  },
  {
    name: 'every month',
    pattern: '( every | each ) m=MONTHNAME',
    read: ({ m }) => {
      const month = monthOf(m);
      return month ? set(`XXXX-${String(month).padStart(2, '0')}`) : undefined;
    },
    examples: [['They gather each August.', 'each August', 'XXXX-08']],
    counterExamples: ['Each may go.'],
  },
  {
    name: 'every part of the day',
    pattern: '( every | each ) p=DAYPART',
    read: ({ p }) => set(`XXXX-XX-XXT${dayPartOf(p) ?? 'XX'}`),
    examples: [['He walks every morning.', 'every morning', 'XXXX-XX-XXTMO']],
    counterExamples: ['Every mourner came.'],
  },
];

const frequencies: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
};

function every(u: Caught, count: number) {
  const unit = unitOf(u);
  return unit ? set(durationValue(unit, { value: count })) : undefined;
}

function weekly(wd: Caught) {
  const weekday = weekdayOf(wd);

  if (!weekday) return undefined;
  return set(`XXXX-WXX-${weekday}`);
}
