// What the accounts of one event do not agree on.

import { expect, it } from 'vitest';
import { must } from '../../model/check.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { differencesOf } from './differencesOf.ts';
import type { PlaceTree } from './places.ts';
import { type SampleReport, sampleReport } from './sampleReports.ts';

const DAY = must(parseEdtf('2016-05-06'), 'a date');
const TREE: PlaceTree = {
  within: new Map([
    ['oslo', 'norway'],
    ['kyoto', 'japan'],
  ]),
  kinds: new Map([
    ['oslo', 'city'],
    ['kyoto', 'city'],
    ['norway', 'country'],
  ]),
};

const differences = (...given: readonly SampleReport[]) =>
  differencesOf(given.map(sampleReport), DAY, TREE).map(({ on, used, wordings }) => [
    on,
    wordings.map(({ value }) => value),
    used,
  ]);

it('shows both where one story tells it as done and another as dropped', () => {
  expect(differences({ article: 'a' }, { article: 'b', status: 'cancelled' })).toEqual([
    ['status', ['occurred', 'cancelled'], 'occurred'],
  ]);
});

it('shows no difference in status where one story tells first of the plan and then of the end', () => {
  expect(differences({ status: 'planned' }, { article: 'b', status: 'occurred' })).toEqual([]);
  expect(differences({ start: 0 }, { start: 20, status: 'cancelled' })).toEqual([]);
});

it('shows both towns where two stories put it in different ones', () => {
  const told = differences({ places: ['oslo'] }, { article: 'b', places: ['kyoto'] });
  expect(told).toEqual([['place', ['oslo', 'kyoto'], null]]);
});

it('shows no difference in place between a town and its country, nor within one story', () => {
  expect(differences({ places: ['oslo'] }, { article: 'b', places: ['norway'] })).toEqual([]);
  expect(differences({ places: ['oslo'] }, { start: 20, places: ['kyoto'] })).toEqual([]);
});

it('shows the days told where they cannot be the same', () => {
  expect(differences({}, { article: 'b', on: '2016-05-07' })).toEqual([
    ['date', ['2016-05-06', '2016-05-07'], '2016-05-06'],
  ]);
  expect(differences({}, { article: 'b', on: '2016-05' })).toEqual([]);
});
