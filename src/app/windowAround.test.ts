import { expect, it } from 'vitest';
import { must } from '../model/check.ts';
import { dayAt } from '../model/day.ts';
import { parseEdtf } from '../model/edtf.ts';
import { listOf } from '../testing/listOf.ts';
import { makeEvent } from '../testing/makeEvent.ts';
import { windowAround } from './windowAround.ts';

const events = ['1945', '1956', '2005', '2016-05', '2016-05-06', '2016-12-15'].map((date) =>
  makeEvent({ id: date, date }),
);

function shown(edtf: string, all = events) {
  const window = windowAround(must(parseEdtf(edtf), 'a date'), listOf(all).table.columns);
  return window && [dayAt(window.from), dayAt(window.to - 1)];
}

it.each([
  ['2016-05-06', ['2016-04-26', '2016-05-16']],
  ['2016-05', ['2016-04-21', '2016-06-10']],
  ['1956', ['1955-10-01', '1957-04-01']],
])('shows %s with some days on both sides', (edtf, days) => expect(shown(edtf)).toEqual(days));

it.each([
  ['1990', ['1955-12-22', '2006-01-10']],
  ['2016-08-01', ['2016-04-21', '2016-12-25']],
])('shows the events on both sides of %s, when nothing happened', (edtf, days) =>
  expect(shown(edtf)).toEqual(days),
);

it.each(['1944-12-31', '2017', '2030-01'])('does not go to %s, where there are no events', (edtf) =>
  expect(shown(edtf)).toBeUndefined(),
);

it('goes nowhere without events', () => expect(shown('2016', [])).toBeUndefined());
