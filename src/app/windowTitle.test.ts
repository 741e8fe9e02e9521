import { expect, it } from 'vitest';
import { must } from '../model/check.ts';
import { dayIndex, parseDay } from '../model/day.ts';
import { windowTitle } from './windowTitle.ts';

const day = (text: string) => dayIndex(must(parseDay(text), 'a day'));

it.each([
  ['2016-04-01', '2016-12-31', 'April – December 2016'],
  ['2016-04-11', '2016-12-20', 'April – December 2016'],
  ['2015-11-03', '2016-02-10', 'November 2015 – February 2016'],
  ['2016-01-01', '2016-12-31', '2016'],
  ['2016-05-01', '2016-05-31', 'May 2016'],
  ['2016-12-13', '2016-12-16', '13–16 December 2016'],
  ['2016-12-30', '2017-01-02', '30 December 2016 – 2 January 2017'],
  ['2016-05-06', '2016-05-06', 'Friday 6 May 2016'],
  ['2011-03-05', '2016-12-31', '2011–2016'],
])('calls %s to %s "%s"', (from, to, title) => {
  expect(windowTitle({ from: day(from), to: day(to) + 1 })).toBe(title);
  expect(windowTitle({ from: day(from) + 0.3, to: day(to) + 0.6 })).toBe(title);
});

it('calls the window nobody has moved all years', () =>
  expect(windowTitle(null)).toBe('All years'));
