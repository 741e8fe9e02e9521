import { expect, it } from 'vitest';
import { buildEventSet } from '../buildEventSet.ts';
import { fileOf } from '../editor/madeUpArticles.ts';

it.each([
  ['Vienna', 'met on Friday', 'The two men talked for an hour in Vienna.'],
  ['Vienna', 'met in Austria on Friday', 'The two men talked for an hour in Vienna.'],
  ['Singapore', 'met in Singapore on Friday', 'The two last met in Vladivostok in September.'],
  ['Austria', 'met in Austria on Friday', 'The two last met in Vladivostok in September.'],
])('a meeting was in %s, told as “%s” and then “%s”', (where, met, then) => {
  const text = `Evening Post - Saturday, November 17, 2018

Prime Minister Shinzo Abe and President Vladimir Putin ${met}. ${then}`;
  const { events, places } = buildEventSet([fileOf('a.txt', text)]);
  const friday = events.find(({ date, type }) => date === '2018-11-16' && type === 'meeting');
  const names = friday?.places.map((id) => places.find((place) => place.id === id)?.name);
  expect(names?.at(0)).toBe(where);
  expect(names).not.toContain('Vladivostok');
});
