// What a dated clause is whose verb no table knows.

import { expect, it } from 'vitest';
import { readReports } from '../readReports.ts';

it.each([
  ['Japan used the term “illegal occupation” again in May 2012.', 'other'],
  ['Japan toughened its occupation of Hainan in May 1940.', 'military'],
  ['Putin skipped a dinner for Abe on Sunday.', 'other'],
  ['Putin cooked a dinner for Abe on Sunday.', 'meeting'],
])(
  'is told by its nouns, unless they are mere words or were stayed away from: %s',
  (text, type) => {
    const bytes = new TextEncoder().encode(`Harbour News - Monday, March 4, 2013\n\n${text}`);
    const { found } = readReports({ name: 'a.txt', bytes });
    expect(found?.reports.map((report) => report.type)).toEqual([type]);
  },
);
