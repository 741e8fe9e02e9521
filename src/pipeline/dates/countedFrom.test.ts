// Dates so far from another date.

import { expect, it } from 'vitest';
import { must } from '../../model/check.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { OffsetUnit } from '../reports/offsets.ts';
import { countedFrom } from './countedFrom.ts';

const from = (edtf: string, by: number, unit: OffsetUnit) =>
  countedFrom(must(parseEdtf(edtf), 'a date'), { by, unit });

it.each([
  ['2019-03-14', -1, 'day', '2019-03-13'],
  ['2019-03-14~', 2, 'day', '2019-03-16~'],
  ['2019-03-14', -1, 'week', '2019-03-07~'],
  ['2024-01-12', -2, 'month', '2023-11~'],
  ['2024-01', 13, 'month', '2025-02~'],
  ['1990', 1, 'year', '1991'],
  ['1990', -5, 'year', '1985~'],
] as const)('counts from %s by %i %s', (edtf, by, unit, expected) => {
  expect(from(edtf, by, unit)).toBe(expected);
});

it('is no finer than the date it counts from', () => {
  expect(from('2019-03', -1, 'day')).toBeUndefined();
  expect(from('2019-03', -1, 'week')).toBeUndefined();
  expect(from('2019', -2, 'month')).toBeUndefined();
  expect(from('2019-03-01/2019-03-04', -1, 'day')).toBeUndefined();
});
