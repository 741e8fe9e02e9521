import { expect, it } from 'vitest';
import { eventTypes } from '../../model/vocabulary.ts';
import { emptyQuery, type Query } from '../../query/query.ts';
import { makeArticle } from '../../testing/makeEvent.ts';
import { askedInWords, chipsOf } from './chips.ts';

const person = (id: string, name: string) => ({
  ...{ id, name, names: { ja: null, ru: null }, kind: 'person' as const, side: 'others' as const },
  ...{ familyName: null, givenName: null, of: null },
});
const people = ['Anna', 'Boris', 'Chie', 'Dmitri'].map((name) => person(name.toLowerCase(), name));
const names = {
  actors: new Map(people.map((actor) => [actor.id, actor])),
  places: new Map(),
  articles: new Map([['a', makeArticle('a')]]),
};

function inWords(change: Partial<Query>): string {
  return chipsOf({ ...emptyQuery, ...change }, names)
    .map(({ joiner, label, words }) =>
      `${joiner ?? ''} ${label ? `${label}: ` : ''}${words}`.trim(),
    )
    .join(' | ');
}

it('says nothing of a query that asks for nothing', () => {
  expect(inWords({})).toBe('');
  expect(inWords({ q: '  ' })).toBe('');
});

it('says what is hidden where most is shown, and what is shown where little is', () => {
  const allBut = (...hidden: readonly string[]) => eventTypes.filter((t) => !hidden.includes(t));
  expect(inWords({ type: allBut('domestic') })).toBe('Type: all but domestic');
  expect(inWords({ type: allBut('domestic', 'other') })).toBe('Type: all but domestic and other');
  expect(inWords({ type: ['visit', 'meeting'] })).toBe('Type: visit | or meeting');
  expect(inWords({ status: ['occurred'] })).toBe('Status: took place');
});

it('tells any of from all of', () => {
  expect(inWords({ actor: { mode: 'any', ids: ['anna', 'boris'] } })).toBe('Anna | or Boris');
  expect(inWords({ actor: { mode: 'all', ids: ['anna', 'boris'] } })).toBe('Anna | and Boris');
});

it('counts the hidden it has no room for', () => {
  expect(inWords({ type: eventTypes.slice(0, -4) })).toBe(
    'Type: all but military, domestic and 2 more',
  );
});

it('says which dates surely fall in the decades', () => {
  const decade = ['1950s', '2010s'];
  expect(inWords({ decade })).toBe('1950s | or 2010s');
  expect(inWords({ decade, within: 'surely' })).toBe('Surely in: 1950s | or 2010s');
});

it('has a chip for each field that asks for something', () => {
  expect(inWords({ article: { mode: 'any', ids: ['a'] }, q: 'treaty' })).toBe(
    'Articles: Untitled article | Words: “treaty”',
  );
});

it('says in one line what a field asks', () => {
  const query: Query = { ...emptyQuery, type: ['meeting', 'visit'], q: 'islands' };
  expect([...askedInWords(query, names).values()]).toEqual([
    'Type: meeting or visit',
    'Words: “islands”',
  ]);
});
