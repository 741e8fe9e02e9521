// Words counted from the day of publication: "today", "last month", "two years ago".

import { distance, duration, relative } from '../makeReading.ts';
import { amountOf, partOf, unitOf } from '../readWords.ts';
import type { Captured, TimeRule } from '../timeRule.ts';

type Caught = Captured | undefined;

/** Days from publication, by the last word: old papers print "to-morrow". */
const NEAR_DAYS: Readonly<Record<string, number>> = { yesterday: -1, tomorrow: 1, morrow: 1 };

export const relativeRules: readonly TimeRule[] = [
  {
    name: 'near day',
    pattern: 'n=( today | yesterday | tomorrow | to - day | to - morrow )',
    notAfter: '-',
    read: ({ n }) => relative('day', NEAR_DAYS[n?.words.at(-1) ?? ''] ?? 0),
    examples: [
      ['Talks resume tomorrow.', 'tomorrow', '2016-05-05'],
      ['He spoke yesterday.', 'yesterday', '2016-05-03'],
      ['The envoy sails to-day from Otaru.', 'to-day', '2016-05-04'],
      ['The Diet sits to-morrow.', 'to-morrow', '2016-05-05'],
    ],
    counterExamples: ['The todays of others.', 'Press day-to-day matters.'],
  },
  {
    name: 'the day before yesterday',
    pattern: 'the day w=( before yesterday | after tomorrow )',
    read: ({ w }) => relative('day', w?.words[0] === 'before' ? -2 : 2),
    examples: [['It arrived the day before yesterday.', 'the day before yesterday', '2016-05-02']],
    counterExamples: ['The day before was cold.'],
  },
  {
    name: 'the unit before last',
    pattern: 'the u=( week | weekend | month | year ) w=( before last | after next )',
    read: ({ u, w }) => {
      const unit = unitOf(u);
      return unit ? relative(unit, w?.words[0] === 'before' ? -2 : 2) : undefined;
    },
    examples: [
      ['They broke ties the year before last.', 'the year before last', '2014'],
      ['They vote the week after next.', 'the week after next', '2016-W20'],
    ],
    counterExamples: ['The year before lasted long.'],
  },
  {
    name: 'last this next unit',
    pattern:
      's=( last | this | next | the past | this past | the last | the coming | the next | this coming | the current | the present | the previous | the prior | current ) fiscal=fiscal? u=( day | week | weekend | month | year | decade | century )',
    read: ({ s, u, fiscal }) => {
      const unit = unitOf(u);
      if (unit === 'day' && s?.words.includes('last')) return undefined;
      if (unit === 'decade' && s?.words.includes('past'))
        return duration(unit, { value: 1 }, 'past');
      return unit ? relative(unit, offsetOf(s), fiscal !== undefined) : undefined;
    },
    examples: [
      ['Last month they signed.', 'Last month', '2016-04'],
      ['It opens this week.', 'this week', '2016-W18'],
      ['He may come next year.', 'next year', '2017'],
      ['Catches halved over the past decade.', 'the past decade', 'P10Y'],
    ],
    counterExamples: ['On the last day they signed.', 'The last weekday.', 'It will last years.'],
  },
  {
    name: 'a year ago today',
    pattern: 'n=ANY u=SPAN ago p=( today | this day | this week | this month )',
    read: ({ n, u, p }) => {
      const unit = unitOf(u);
      if (unit !== 'year' && unit !== 'decade' && unit !== 'century') return undefined;
      const last = p?.words.at(-1);
      const piece = last === 'week' || last === 'month' ? last : 'day';
      return { ...distance(unit, amountOf(n), 'past'), piece };
    },
    examples: [
      ['Forty years ago today they signed.', 'Forty years ago today', '1976-05-04'],
      ['Ten years ago this week it sank.', 'Ten years ago this week', '2006-W18'],
      ['A century ago this month it sank.', 'A century ago this month', '1916-05'],
    ],
    counterExamples: ['Years ago today was far.'],
  },
  {
    name: 'a year ago',
    pattern: 'n=ANY u=SPAN ( ago )',
    read: ({ n, u }) => {
      const unit = unitOf(u);
      return unit ? distance(unit, amountOf(n), 'past') : undefined;
    },
    examples: [
      ['Two years ago they broke ties.', 'Two years ago', '2014'],
      ['He left three weeks ago.', 'three weeks ago', '2016-W15'],
      ['It began a decade ago.', 'a decade ago', '2006'],
    ],
    counterExamples: ['Years of agony.'],
  },
  {
    name: 'a fortnight ago',
    pattern: '( a | one ) fortnight w=( ago | from now | from today | hence )',
    read: ({ w }) => distance('week', { value: 2 }, w?.words[0] === 'ago' ? 'past' : 'future'),
    examples: [
      ['They sailed a fortnight ago.', 'a fortnight ago', '2016-W16'],
      ['They sail a fortnight from now.', 'a fortnight from now', '2016-W20'],
    ],
    counterExamples: ['A fortnightly paper.'],
  },
  {
    name: 'units ago',
    pattern: 'u=( UNITS | CLOCKUNITS ) ago',
    read: ({ u }) => distance(unitOf(u) ?? 'year', { value: null }, 'past'),
    examples: [['They fell out years ago.', 'years ago', 'PAST_REF']],
    counterExamples: ['Ago is a word.'],
  },
  {
    name: 'bare units later',
    pattern: 'u=( UNITS | CLOCKUNITS ) w=( later | earlier )',
    read: ({ u, w }) =>
      distance(unitOf(u) ?? 'year', { value: null }, w?.words[0] === 'later' ? 'future' : 'past'),
    examples: [['They made up years later.', 'years later', 'FUTURE_REF']],
    counterExamples: ['Later years were good.'],
  },
  {
    name: 'from now',
    pattern: 'n=ANY u=SPAN ( from now | from today | hence )',
    read: ({ n, u }) => {
      const unit = unitOf(u);
      return unit ? distance(unit, amountOf(n), 'future') : undefined;
    },
    examples: [['Two weeks from now they vote.', 'Two weeks from now', '2016-W20']],
    counterExamples: ['From now on.'],
  },
  {
    name: 'in the time of units',
    pattern: "n=ANY u=SPAN ( ' | 's ) time",
    after: 'in',
    read: ({ n, u }) => {
      const unit = unitOf(u);
      return unit ? distance(unit, amountOf(n), 'future') : undefined;
    },
    examples: [
      ["They meet in ten days' time.", "ten days' time", '2016-05-14'],
      ["They meet in a year's time.", "a year's time", '2017'],
    ],
    counterExamples: ["It took ten days' toil.", "A year's timetable."],
  },
  {
    name: 'the weekend',
    pattern: 'the weekend',
    read: () => relative('weekend', null),
    examples: [['Over the weekend they talked.', 'the weekend', '2016-W17-WE']],
    counterExamples: ['The weekender sailed.'],
  },
  {
    name: 'end of the unit',
    pattern:
      'the p=( end | beginning | start | middle | rest | first half | second half | latter half ) of the u=( week | month | year | decade | century )',
    read: ({ p, u }) => {
      const unit = unitOf(u);
      return unit ? { ...relative(unit, 0), ...partOf(p) } : undefined;
    },
    examples: [
      ['It closes at the end of the month.', 'the end of the month', '2016-05'],
      ['It closes in the second half of the month.', 'the second half of the month', '2016-05'],
    ],
    counterExamples: ['The end of the monthly pass.'],
  },
  {
    name: 'the year',
    pattern: 'the u=( year | week )',
    after: '( for | of )',
    before: "( , | . | 's )",
    read: ({ u }) => {
      const unit = unitOf(u);
      return unit ? relative(unit, 0) : undefined;
    },
    examples: [['Exports fell for the year.', 'the year', '2016']],
    counterExamples: ['The man of the year-long row.'],
  },
  {
    name: 'year to date',
    pattern:
      '( the full | this calendar | the calendar | the current calendar ) u=( year | month | week )',
    read: ({ u }) => {
      const unit = unitOf(u);
      return unit ? relative(unit, 0) : undefined;
    },
    examples: [['Trade grew for the full year.', 'the full year', '2016']],
    counterExamples: ['The full yearbook.'],
  },
];

export function offsetOf(s: Caught): number {
  const words = s?.words ?? [];
  if (['last', 'past', 'previous', 'prior'].some((word) => words.includes(word))) return -1;
  return words.includes('next') || words.includes('coming') ? 1 : 0;
}
