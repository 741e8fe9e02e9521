import { expect, it } from 'vitest';
import { stateThen } from './statesThen.ts';

it.each([
  ['russia', '1971-01-01', '1971-12-31', 'soviet-union'],
  ['russia', '1991-01-01', '1991-12-31', 'russia'],
  ['russia', '1905-09-05', '1905-09-05', 'russia'],
  ['russia', '2016-05-06', '2016-05-06', 'russia'],
  ['japan', '1971-01-01', '1971-12-31', 'japan'],
])('%s from %s to %s is %s', (id, earliest, latest, then) => {
  expect(stateThen(id, earliest, latest)).toBe(then);
});
