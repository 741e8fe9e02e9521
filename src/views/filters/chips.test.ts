import { expect, it } from 'vitest';
import { eventTypes } from '../../model/vocabulary.ts';
import { emptyQuery, type Query } from '../../query/query.ts';
import { makeArticle } from '../../testing/makeEvent.ts';
import { chipsOf } from './chips.ts';

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
    .map(({ label, words }) => (label ? `${label}: ${words}` : words))
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
  expect(inWords({ type: ['visit', 'meeting'] })).toBe('Type: visit or meeting');
  expect(inWords({ status: ['occurred'] })).toBe('Status: took place');
});

it('tells any of from all of', () => {
  expect(inWords({ actor: { mode: 'any', ids: ['anna', 'boris'] } })).toBe('Anna or Boris');
  expect(inWords({ actor: { mode: 'all', ids: ['anna', 'boris'] } })).toBe('Anna and Boris');
});

it('counts the names it has no room for', () => {
  const ids = people.map(({ id }) => id);
  expect(inWords({ actor: { mode: 'any', ids } })).toBe('Anna, Boris or 2 more');
});

it('has a chip for each field that asks for something', () => {
  expect(inWords({ article: ['a'], q: 'treaty' })).toBe(
    'Articles: Untitled article | Words: “treaty”',
  );
});
