// Words that only point: "now", "recently", "the past", "soon".

import { reference } from '../makeReading.ts';
import type { TimeRule } from '../timeRule.ts';

const PERIOD = '( moment | time | juncture | point | stage )';

export const referenceRules: readonly TimeRule[] = [
  {
    name: 'now',
    pattern:
      '( now | right now | just now | nowadays | currently | presently | at present | these days )',
    notBefore: '( - )',
    read: () => reference('present'),
    examples: [['They now agree.', 'now', 'PRESENT_REF']],
    counterExamples: ['He knows nowhere.'],
  },
  {
    name: 'the present',
    pattern: `( the present | the present day | present - day | this ( crucial | critical )? ${PERIOD} | the current ${PERIOD} | the moment )`,
    after: '( at | for | until | by | of | in )',
    read: () => reference('present'),
    examples: [['At this point nothing is sure.', 'this point', 'PRESENT_REF']],
    counterExamples: ['The present was wrapped.'],
  },
  {
    name: 'current',
    pattern: 'current',
    notBefore: '( account | accounts | affairs | UNIT | quarter | fiscal | and )',
    read: () => reference('present'),
    examples: [['The current treaty holds.', 'current', 'PRESENT_REF']],
    counterExamples: ['Currents are strong.'],
  },
  {
    name: 'recently',
    pattern: '( more | most )? ( recently | lately )',
    read: () => reference('past'),
    examples: [['They recently met.', 'recently', 'PAST_REF']],
    counterExamples: ['A recency effect.'],
  },
  {
    name: 'recent',
    pattern: 'recent',
    notBefore: '( UNITS | CLOCKUNITS | quarter | period | past | times )',
    read: () => reference('past'),
    examples: [['The recent talks failed.', 'recent', 'PAST_REF']],
    counterExamples: ['In recentering.'],
  },
  {
    name: 'the past',
    pattern: '( the past | the recent past | the distant past )',
    notBefore:
      '( UNIT | UNITS | SPANS | COUNT | VAGUE | quarter | SEASON | MONTH | WEEKDAY | fiscal | perfect )',
    read: () => reference('past'),
    examples: [['In the past they disagreed.', 'the past', 'PAST_REF']],
    counterExamples: ['The past week was hard.'],
  },
  {
    name: 'at the time',
    pattern: '( the time | that time )',
    after: 'at',
    notBefore: 'of',
    read: () => reference('past'),
    examples: [['He was envoy at the time.', 'the time', 'PAST_REF']],
    counterExamples: ['At the time of writing.'],
  },
  {
    name: 'the future',
    pattern:
      '( the ( near | foreseeable | immediate | distant | not - too - distant | not too distant )? future | a later ( date | time | stage ) | a future date )',
    read: () => reference('future'),
    examples: [['In the near future a deal is likely.', 'the near future', 'FUTURE_REF']],
    counterExamples: ['The futures market.'],
  },
  {
    name: 'future units',
    pattern: 'future UNITS',
    notAfter: '( the | a | near | foreseeable | immediate | distant )',
    read: () => reference('future'),
    examples: [['It may cut aid in future years.', 'future years', 'FUTURE_REF']],
    counterExamples: ['In the future it may.'],
  },
  {
    name: 'recent units',
    pattern: '( the )? ( recent | past ) u=( UNITS | hours )',
    read: () => reference('past'),
    examples: [['In recent years trade grew.', 'recent years', 'PAST_REF']],
    counterExamples: ['In the recent year-long war.'],
  },
  {
    name: 'coming units',
    pattern: '( the )? coming u=( UNITS | hours )',
    read: () => reference('future'),
    examples: [['In the coming weeks they will talk.', 'the coming weeks', 'FUTURE_REF']],
    counterExamples: ['A coming weekend storm.'],
  },
  {
    name: 'term',
    pattern: 'the ( short | near | long | medium ) -? ( term | run )',
    notBefore: '( ? | EVENTNOUN )',
    read: () => reference('future'),
    examples: [['In the near term, it will fall.', 'the near term', 'FUTURE_REF']],
    counterExamples: ['The short term paper.'],
  },
  {
    name: 'as soon as possible',
    pattern: 'as soon as possible',
    read: () => reference('future'),
    examples: [['They want it as soon as possible.', 'as soon as possible', 'FUTURE_REF']],
    counterExamples: ['As soon as it is possible.'],
  },
  {
    name: 'soon',
    pattern: '( soon | shortly | some day | someday | in due course )',
    notBefore: '( after | before | as | thereafter | afterwards | - )',
    notAfter: '( as | too | how )',
    read: () => reference('future'),
    examples: [['They will meet soon.', 'soon', 'FUTURE_REF']],
    counterExamples: ['As soon as they met.', 'Soon after that.'],
  },
  {
    name: 'one day',
    pattern: 'one day',
    after: '( will | would | could | may | might | to | can )',
    read: () => reference('future'),
    examples: [['It will one day be signed.', 'one day', 'FUTURE_REF']],
    counterExamples: ['It took one day.'],
  },
];
