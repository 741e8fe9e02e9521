// Seasons, decades and centuries.

import { date, set } from '../makeReading.ts';
import type { Reading, Sense } from '../reading.ts';
import { decadeOf, ordinalOf, seasonOf, yearOf } from '../readWords.ts';
import type { Captured, TimeRule } from '../timeRule.ts';
import { firstYearOfEra } from '../words.ts';
import { senseOf } from './dateRules.ts';

type Caught = Captured | undefined;

export const seasonRules: readonly TimeRule[] = [
  {
    name: 'season year',
    pattern: '( the )? s=SEASON ( of | , )? y=( ANYYEAR | YY )',
    read: ({ s, y }) => season(s, yearOf(y), null),
    examples: [['In the summer of 2009 it ended.', 'the summer of 2009', '2009-SU']],
    counterExamples: ['Springs of 2009 metal.'],
  },
  {
    name: 'sense season',
    pattern:
      '( sense=( this | last | next | this past | this coming | the coming | the past | the following | the next | that same | that | the same | the previous ) ) s=SEASON',
    notBefore: '( of YEAR | semester | break | in | for | apart )',
    read: ({ s, sense }) => season(s, null, seasonSense(sense)),
    examples: [
      ['They will tour this autumn.', 'this autumn', '2016-FA'],
      ['It snowed last winter.', 'last winter', '2015-WI'],
      ['He came in June 2003 and died the following spring.', 'the following spring', '2004-SP'],
      ['He came in June 2003. That same autumn he left.', 'That same autumn', '2003-FA'],
    ],
    counterExamples: ['Last springboard.'],
  },
  {
    name: 'season of a relative year',
    pattern: 'the s=SEASON of ( rel=( last | this | next ) year )',
    read: ({ s, rel }) => season(s, null, senseOf(rel)),
    examples: [['A vote in the autumn of last year.', 'the autumn of last year', '2015-FA']],
    counterExamples: ['The fall of last years.'],
  },
  {
    name: 'the season',
    pattern: '( the )? s=( spring | summer | autumn | winter )',
    after: '( in | during | since | until | by | for | through | over | early | late | mid - )',
    notBefore: '( Capital | - | of )',
    read: ({ s }) => season(s, null, null),
    examples: [['He may visit in the autumn.', 'the autumn', '2016-FA']],
    counterExamples: ['The spring water is cold.'],
  },
  {
    name: 'digit decade',
    pattern: '( the )? d=DECADEDIGITS',
    read: ({ d }) => decade(d),
    examples: [
      ['Ties froze in the 1970s.', 'the 1970s', '197'],
      ["Music of the '80s is back.", "the '80s", '198'],
    ],
    counterExamples: ['Some 1970 people.'],
  },
  {
    name: 'word decade',
    pattern: '( the | the nineteen - | the nineteen | nineteen | nineteen - ) d=DECADEWORD',
    notAfter: '( his | her | their | my )',
    read: ({ d }) => decade(d),
    examples: [['Back in the nineties they were poor.', 'the nineties', '199']],
    counterExamples: ['He is in his fifties.'],
  },
  {
    name: 'century',
    pattern: '( the )? o=( ORDINAL | TENS - DAYTH ) -? ( century | centuries )',
    notBefore: '( Capital )',
    read: ({ o }) => century(o),
    examples: [
      ['Borders of the 19th century moved.', 'the 19th century', '18'],
      ['A twentieth-century idea.', 'twentieth-century', '19'],
    ],
    counterExamples: ['The century plant.'],
  },
  {
    name: 'japanese era',
    pattern: 'e=ERA n=DAY',
    read: ({ e, n }) => {
      const first = firstYearOfEra.get(e?.words[0] ?? '');
      const number = ordinalOf(n);
      if (first === undefined || number === null || number < 1) return undefined;
      return date({ year: first + number - 1, calendar: 'japanese-era' });
    },
    examples: [['The treaty of Meiji 8 was signed.', 'Meiji 8', '1875']],
    counterExamples: ['The Meiji 8th hall.'],
  },
  {
    name: 'japanese era year',
    pattern: 'the n=( ORDINAL | TENS - DAYTH ) year of ( the )? e=ERA ( era | period )?',
    read: ({ e, n }) => {
      const first = firstYearOfEra.get(e?.words[0] ?? '');
      const number = ordinalOf(n);
      if (first === undefined || number === null) return undefined;
      return date({ year: first + number - 1, calendar: 'japanese-era' });
    },
    examples: [['In the 20th year of Showa the war ended.', 'the 20th year of Showa', '1945']],
    counterExamples: ['The 20th year of peace.'],
  },
  {
    name: 'every season',
    pattern: '( each | every ) s=SEASON',
    read: ({ s }) => set(`XXXX-${codeOf(s)}`),
    examples: [['They march every summer.', 'every summer', 'XXXX-SU']],
    counterExamples: ['Every springbok.'],
  },
];

function season(s: Caught, year: number | null, sense: Sense | null): Reading | undefined {
  const which = seasonOf(s);
  return which ? { kind: 'season', season: which, year, sense } : undefined;
}

function seasonSense(sense: Caught): Sense {
  const words = sense?.words ?? [];
  if (words.includes('following') || words.join(' ') === 'the next') return 'following';
  const refersBack = ['that', 'same', 'previous'].some((word) => words.includes(word));
  if (refersBack) return 'that';
  return words.includes('this') && words.includes('past') ? 'this' : senseOf(sense);
}

function decade(d: Caught): Reading | undefined {
  const value = decadeOf(d);
  return value === null ? undefined : { kind: 'decade', decade: value };
}

function century(o: Caught): Reading | undefined {
  const ordinal = ordinalOf(o);
  return ordinal !== null && ordinal >= 10 && ordinal <= 22
    ? { kind: 'century', ordinal }
    : undefined;
}

function codeOf(s: Caught): string {
  const codes = { spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' };
  return codes[seasonOf(s) ?? 'summer'];
}
