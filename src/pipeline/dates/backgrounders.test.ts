import { expect, it } from 'vitest';
import { buildEventSet } from '../buildEventSet.ts';

/** "type date", for each event of one text. */
function datesIn(text: string): readonly string[] {
  const { events } = buildEventSet([{ name: 'a.txt', bytes: new TextEncoder().encode(text) }]);
  return events.map(({ type, date }) => `${type} ${date}`);
}

const HEAD = 'Harbour News - Friday, October 7, 1983\n\n';

it('dates what happened years ago today in that year', () => {
  expect(
    datesIn(`${HEAD}Ten years ago today, Kakuei Tanaka met Leonid Brezhnev in Moscow.`),
  ).toEqual(['meeting 1973-10-07']);
});

it('does not date by publication what is told right behind what happened long before', () => {
  const text =
    'Kakuei Tanaka met Leonid Brezhnev on October 8, 1973. Tanaka asked Brezhnev for a map.';
  expect(datesIn(`${HEAD}${text}`)).toEqual(['meeting 1973-10-08']);
});

it('takes no day for a treaty from the feast of its anniversary', () => {
  const text = 'Japan and Russia marked the anniversary of the Treaty of Shimoda on Wednesday.';
  expect(datesIn(`${HEAD}${text}`)).not.toContain('agreement 1983-10-05');
});

it('gives a month in a text without a date no year from another paragraph', () => {
  const text =
    'The 1956 Joint Declaration is still in force.\n\nPresident Vladimir Putin visited Tokyo in September.';
  expect(datesIn(text)).toEqual(['agreement 1956']);
});

it('dates an invitation by the day it was made and not by the journey', () => {
  const text =
    'Taro Kono met Sergey Lavrov in Moscow on Thursday. Lavrov invited Kono to Sochi next spring.';
  expect(datesIn(`Harbour News - Friday, June 7, 2019\n\n${text}`)).toEqual([
    'meeting 2019-06-06',
    'proposal 2019-06-06',
  ]);
});

it('dates a sanction by another of the same state only', () => {
  const text =
    'Russia expelled two diplomats on Monday. Russia left the talks in March after Japan imposed sanctions on Russia.';
  expect(datesIn(`Harbour News - Friday, June 7, 2019\n\n${text}`)).not.toContain(
    'sanction 2019-06-03/2019-06-03',
  );
  expect(
    datesIn(`Harbour News - Friday, June 7, 2019\n\n${text}`).filter(
      (one) => one === 'sanction 2019-06-03',
    ),
  ).toHaveLength(1);
});
