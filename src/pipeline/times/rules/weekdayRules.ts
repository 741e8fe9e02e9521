// Days of the week, alone or with a week, and the parts of such a day.

import { anaphora, relative, time, weekdayReading } from '../makeReading.ts';
import { dayPartOf, weekdayOf } from '../readWords.ts';
import type { Captured, TimeRule } from '../timeRule.ts';
import { senseOf } from './dateRules.ts';

type Caught = Captured | undefined;

export const weekdayRules: readonly TimeRule[] = [
  {
    name: 'weekday',
    pattern: 'wd=WEEKDAY',
    read: ({ wd }) => weekday(wd),
    examples: [
      ['The minister said Monday he would go.', 'Monday', '2016-05-02'],
      ['They will meet on Friday in Sochi.', 'Friday', '2016-05-06'],
      ['Officials said on Wednesday it was over.', 'Wednesday', '2016-05-04'],
    ],
    counterExamples: ['A Mondayish mood.'],
  },
  {
    name: 'sense weekday',
    pattern:
      's=( last | this | next | this past | this coming | the coming | coming | past ) wd=WEEKDAY',
    read: ({ s, wd }) => weekday(wd, { sense: senseOf(s) }),
    examples: [
      ['Last Friday they flew home.', 'Last Friday', '2016-04-29'],
      ['The vote is this Sunday.', 'this Sunday', '2016-05-08'],
    ],
    counterExamples: ['At last, Mondays are free.'],
  },
  {
    name: 'told weekday',
    pattern: 'the s=( following | next | previous | preceding ) wd=WEEKDAY',
    read: ({ s, wd }) => {
      const isNext = s?.words[0] === 'following' || s?.words[0] === 'next';
      return weekday(wd, { sense: isNext ? 'next' : 'last', fromTold: true });
    },
    examples: [
      ['They met on 2 March 2015 and the following Friday.', 'the following Friday', '2015-03-06'],
    ],
    counterExamples: ['The following Fridays were free.'],
  },
  {
    name: 'weekday of a week',
    pattern: 'wd=WEEKDAY of? s=( last | this | next ) week',
    read: ({ s, wd }) => weekday(wd, { week: weekOffsetOf(s) }),
    examples: [
      ['He left on Tuesday last week.', 'Tuesday last week', '2016-04-26'],
      ['Come Thursday of next week.', 'Thursday of next week', '2016-05-12'],
    ],
    counterExamples: ['Monday is the last weekday.'],
  },
  {
    name: 'a week ago weekday',
    pattern: 'a week ( ago | from ) wd=WEEKDAY',
    read: ({ wd }, whole) => weekday(wd, { week: whole.words.includes('ago') ? -1 : 1 }),
    examples: [['They fell silent a week ago Monday.', 'a week ago Monday', '2016-04-25']],
    counterExamples: ['A week from hell.'],
  },
  {
    name: 'weekday part',
    pattern: '( s=( last | this | next ) )? wd=WEEKDAY p=( DAYPART | noon | midnight )',
    read: ({ s, wd, p }) => {
      const on = weekday(wd, s ? { sense: senseOf(s) } : {});
      return on && time({ dayPart: dayPartOf(p), on });
    },
    examples: [['The plane left Tuesday morning.', 'Tuesday morning', '2016-05-03TMO']],
    counterExamples: ['Tuesday mornings are slow.'],
  },
  {
    name: 'near day part',
    pattern: 'n=( yesterday | today | tomorrow ) p=DAYPART',
    read: ({ n, p }) => time({ dayPart: dayPartOf(p), on: relative('day', nearDay(n)) }),
    examples: [['They dined yesterday evening.', 'yesterday evening', '2016-05-03TEV']],
    counterExamples: ['Tomorrow mornings never come.'],
  },
  {
    name: 'this day part',
    pattern: 's=( this | last | tomorrow ) p=DAYPART',
    read: ({ s, p }) =>
      time({ dayPart: dayPartOf(p), on: relative('day', s?.words[0] === 'last' ? -1 : 0) }),
    examples: [
      ['Snow fell this morning.', 'this morning', '2016-05-04TMO'],
      ['He rang last night.', 'last night', '2016-05-03TNI'],
    ],
    counterExamples: ['This mourning went on.'],
  },
  {
    name: 'that day part',
    pattern: 'that ( same )? p=DAYPART',
    read: ({ p }) => time({ dayPart: dayPartOf(p), on: anaphora('day', 0) }),
    examples: [
      ['They met on 2 March 2015. That evening they dined.', 'That evening', '2015-03-02TEV'],
    ],
    counterExamples: ['That nightmare ended.'],
  },
  {
    name: 'following day part',
    pattern: 'the s=( following | next | same | previous ) p=DAYPART',
    read: ({ s, p }) => time({ dayPart: dayPartOf(p), on: anaphora('day', stepOf(s)) }),
    examples: [
      ['They met on 2 March 2015 and left the next morning.', 'the next morning', '2015-03-03TMO'],
      ['They met on 2 March 2015 and dined the same evening.', 'the same evening', '2015-03-02TEV'],
    ],
    counterExamples: ['The next mornings were cold.'],
  },
  {
    name: 'tonight',
    pattern: '( later )? ( tonight | overnight | to - night )',
    read: () => time({ dayPart: 'NI', on: relative('day', 0) }),
    examples: [
      ['The leaders dine tonight.', 'tonight', '2016-05-04TNI'],
      ['The envoy sails to-night.', 'to-night', '2016-05-04TNI'],
    ],
    counterExamples: ['A night out.'],
  },
];

function weekday(wd: Caught, fields: Parameters<typeof weekdayReading>[1] = {}) {
  const day = weekdayOf(wd);
  return day === null ? undefined : weekdayReading(day, fields);
}

function weekOffsetOf(s: Caught): number {
  return { last: -1, past: -1, next: 1 }[s?.words[0] ?? ''] ?? 0;
}

function nearDay(n: Caught): number {
  return { yesterday: -1, tomorrow: 1 }[n?.words[0] ?? ''] ?? 0;
}

function stepOf(s: Caught): number {
  return { same: 0, previous: -1 }[s?.words[0] ?? ''] ?? 1;
}
