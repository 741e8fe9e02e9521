import { expect, it } from 'vitest';
import { must } from '../../model/check.ts';
import { gazetteer } from './gazetteer.ts';
import { persons } from './persons.ts';
import { held, termsOf, yearsFromTerms } from './terms.ts';

const row = (id: string) => must(gazetteer.persons.get(id), `${id} is in the gazetteer`);

it('reads every term of the tables, and each begins before it ends', () => {
  const terms = persons.flatMap((person) => termsOf(person));
  expect(terms.length).toBeGreaterThan(200);
  expect(terms.filter(({ from, to }) => from.slice(0, 4) > to.slice(0, 4))).toEqual([]);
});

it('has one prime minister of Japan on any day but that of a change', () => {
  const ministers = persons.filter(({ of }) => of === 'japan');
  for (let year = 1955; year <= 2024; year++) {
    const holders = ministers.filter((person) => held(person, 'prime minister', `${year}-03-31`));
    expect([year, holders.length]).toEqual([year, 1]);
  }
});

it('compares dates as far as both are known', () => {
  expect(held(row('hashimoto'), 'prime minister', '1996')).toBe(true);
  expect(held(row('hashimoto'), 'prime minister', '1995-12-31')).toBe(false);
  expect(held(row('peskov'), 'spokesman', '2020')).toBe(true);
});

it('counts the years to the nearest term', () => {
  expect(yearsFromTerms(row('abe'), '2010')).toBe(2);
  expect(yearsFromTerms(row('abe'), '2016-05-06')).toBe(0);
});
