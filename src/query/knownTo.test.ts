import { expect, it } from 'vitest';
import { must } from '../model/check.ts';
import { parseEdtf } from '../model/edtf.ts';
import { knownTo } from './knownTo.ts';

it.each([
  ['2016-05-06', 'day'],
  ['2016-05-06/2016-05-08', 'days'],
  ['2016-05-06/..', 'days'],
  ['2016-05', 'month-or-year'],
  ['2016-33', 'month-or-year'],
  ['2016-05/2016-07', 'month-or-year'],
  ['201X', 'month-or-year'],
  ['2016-05-06~', 'about'],
  ['2016~', 'about'],
  ['2016-05/2016-07~', 'about'],
])('a date written %s is known to %s', (edtf, expected) => {
  const { precision, qualifier } = must(parseEdtf(edtf), 'a date of our subset');
  expect(knownTo({ date: edtf, precision, qualifier })).toBe(expected);
});
