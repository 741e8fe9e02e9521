import { expect, it } from 'vitest';
import { must } from '../model/check.ts';
import { dayIndex, parseDay } from '../model/day.ts';
import { sampleEvent } from '../testing/sampleEvents.ts';
import { countInView } from './countInView.ts';

const day = (text: string) => dayIndex(must(parseDay(text), 'a day'));
const window = { from: day('2016-05-06'), to: day('2016-05-08') };

it.each([
  ['2016-05-06', 1],
  ['2016-05-07', 1],
  ['2016-05-05', 0],
  ['2016-05-08', 0],
  ['2016-05', 1],
  ['2016', 1],
  ['2016-05-01/2016-05-06', 1],
  ['2015/..', 1],
  ['../2016-05-06', 1],
  ['2016-06/..', 0],
])('an event of %s counts as %d in 6–7 May 2016', (date, count) => {
  expect(countInView([sampleEvent({ id: 'e', date })], window)).toBe(count);
});
