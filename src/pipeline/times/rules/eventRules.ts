// Words that place a time by an event: "before the meeting", "the day after his visit". The ones
// with a number before them ("two days after …") are durations, which readEventOffset completes.

import { duration } from '../makeReading.ts';
import { unitOf } from '../readWords.ts';
import type { TimeRule } from '../timeRule.ts';

export const eventRules: readonly TimeRule[] = [
  {
    name: 'the unit before an event',
    pattern: 'the u=( day | night | week | month | year )',
    before: '( before | after | following | prior to | ahead of )',
    read: ({ u }) => {
      const unit = unitOf(u);
      return unit ? duration(unit, { value: 1 }) : undefined;
    },
    examples: [['They dined the day before the summit.', 'the day', 'P1D']],
    counterExamples: ['The day was long before the summit.'],
  },
  {
    name: 'units before an event',
    pattern: 'u=( UNITS | hours | minutes )',
    before: '( before | after | following | prior to | ahead of )',
    read: ({ u }) => {
      const unit = unitOf(u);
      return unit ? duration(unit, { value: null }) : undefined;
    },
    examples: [['They fell out weeks before the vote.', 'weeks', 'PXW']],
    counterExamples: ['Weeks passed before the vote.'],
  },
  {
    name: 'before an event',
    pattern:
      'w=( before | after | following | ahead of | prior to | during | on the eve of | since | until ) e=( ( the ( conclusion | end | close | start | opening | signing ) of )? DET? ANYWORD? ANYWORD? ANYWORD? ANYWORD? ANYWORD? EVENTNOUN )',
    read: ({ w, e }) => {
      const word = w?.words[0] ?? '';
      const isBefore = ['before', 'ahead', 'prior', 'on', 'until'].includes(word);
      const direction = word === 'during' ? 'during' : isBefore ? 'before' : 'after';
      const event = e && { start: e.start, end: e.end };
      return event && { kind: 'offset-from-event', unit: null, amount: null, direction, event };
    },
    examples: [
      ['He spoke before the meeting.', 'before the meeting', 'XXXX-XX-XX'],
      ["They ate after Abe's visit there.", "after Abe's visit", 'XXXX-XX-XX'],
    ],
    counterExamples: ['He spoke before the house.', 'Before long the talks began.'],
  },
];
