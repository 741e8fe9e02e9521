// What is added to a Russian title is not in it already.

import { expect, it } from 'vitest';
import { must } from '../../../model/check.ts';
import { gazetteer } from '../../names/gazetteer.ts';
import { titleNames } from '../titleNames.ts';
import { ruDetails } from './ruDetails.ts';

const { actors, places } = gazetteer;
const names = titleNames({ actors, places, placeNames: new Map() });
const told = {
  names,
  type: 'meeting',
  status: 'occurred',
  actors: [],
  targets: [],
  places: ['moscow'],
  date: '2013-04-29',
  on: { year: '2013', month: 4, day: 29 },
  reports: [],
} as const;

it.each([
  ['Встреча Абэ и Путина', 'Москва'],
  ['Встреча Абэ и Путина в Москве', ''],
  ['Визит Абэ в Москву', ''],
])('behind "%s" the place is "%s"', (line, detail) => {
  expect(must(ruDetails[0], 'the place comes first').textOf(told, line)).toBe(detail);
});
