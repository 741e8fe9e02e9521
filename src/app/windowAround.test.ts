import { expect, it } from 'vitest';
import { must } from '../model/check.ts';
import { dayAt } from '../model/day.ts';
import { parseEdtf } from '../model/edtf.ts';
import { windowAround } from './windowAround.ts';

const years = { first: 1945, last: 2016 };

function shown(edtf: string) {
  const window = windowAround(must(parseEdtf(edtf), 'a date'), years);
  return window && [dayAt(window.from), dayAt(window.to - 1)];
}

it.each([
  ['2016-05-06', ['2016-04-26', '2016-05-16']],
  ['2016-05', ['2016-04-21', '2016-06-10']],
  ['1956', ['1955-10-01', '1957-04-01']],
])('shows %s with some days on both sides', (edtf, days) => expect(shown(edtf)).toEqual(days));

it('shows a part of the data that holds no event', () => expect(shown('1990')).toBeDefined());

it.each(['1944-12-31', '2017', '2030-01'])('does not go to %s, where the data have ended', (edtf) =>
  expect(shown(edtf)).toBeUndefined(),
);

it('goes nowhere without events', () => {
  expect(windowAround(must(parseEdtf('2016'), 'a date'), undefined)).toBeUndefined();
});
