// Articles that print no date, dated by a meeting they share with one that does.

import { expect, it } from 'vitest';
import { buildEventSet } from '../buildEventSet.ts';

const DATED =
  'Harbour News - Friday, June 7, 2019\n\nShinzo Abe met Vladimir Putin in Oslo on Thursday.';

function published(undated: string) {
  const encoder = new TextEncoder();
  const { articles } = buildEventSet([
    { name: 'dated.txt', bytes: encoder.encode(DATED) },
    { name: 'undated.txt', bytes: encoder.encode(undated) },
  ]);
  return articles.find(({ id }) => id === 'undated')?.published;
}

it('puts one that speaks of the weekday about it, within that week, and shows the words', () => {
  expect(
    published('Vladimir Putin dined well. He met Shinzo Abe in Oslo on Thursday.'),
  ).toMatchObject({
    edtf: '2019-06-06~',
    within: '2019-06-06/2019-06-12',
    basis: 'inferred',
    inferredFrom: 'dated',
    evidence: [{ article: 'dated', text: 'Thursday' }],
  });
});

it('puts one that tells of a later day beside it about that day', () => {
  const home =
    'Vladimir Putin flew to Kazan on Friday after his talks with Shinzo Abe in Oslo on Thursday.';
  expect(published(home)).toMatchObject({ edtf: '2019-06-07~', within: '2019-06-07/2019-06-12' });
  const earlier = 'Vladimir Putin flew to Kazan on Monday, and met Shinzo Abe in Oslo on Thursday.';
  expect(published(earlier)).toMatchObject({ edtf: '2019-06-06~' });
});

it('leaves one undated that speaks of another weekday, place or people', () => {
  expect(published('Vladimir Putin met Shinzo Abe in Oslo on Tuesday.')).toBeNull();
  expect(published('Vladimir Putin met Shinzo Abe in Kazan on Thursday.')).toBeNull();
  expect(published('Vladimir Putin met Angela Merkel in Oslo on Thursday.')).toBeNull();
});
