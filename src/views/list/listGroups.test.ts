import { expect, it } from 'vitest';
import { listOf } from '../../testing/listOf.ts';
import { makeEvent } from '../../testing/makeEvent.ts';
import { listGroups } from './listGroups.ts';

function heads(...dates: readonly string[]): string[] {
  const events = dates.map((date, i) => makeEvent({ id: String(i), date }));
  return listGroups(listOf(events)).map(({ title, note, first, end }) =>
    [title, note, end - first].filter((word) => word !== null).join(' | '),
  );
}

it('heads days and months with their month, years with the year alone', () => {
  expect(
    heads('2014', '2014~', '2016-05', '2016-05-04', '2016-05-30/2016-06-02', '2016-06'),
  ).toEqual(['2014 | day and month not known | 2', 'May 2016 | 3', 'June 2016 | 1']);
});

it('never names a month for a quarter, nor a year for a decade', () => {
  expect(heads('201X', '19XX', '2016-34')).toEqual([
    '20th century | year not known | 1',
    '2010s | year not known | 1',
    '2016 | day and month not known | 1',
  ]);
});

it('heads an event without a beginning with what is known', () => {
  expect(heads('../2014')).toEqual(['Until 2014 | 1']);
});

it('keeps every event, once, in its order', () => {
  const events = ['2014', '2016-05', '2014'].map((date, i) => makeEvent({ id: String(i), date }));
  const groups = listGroups(listOf(events));
  expect(groups.map(({ first, end }) => [first, end])).toEqual([
    [0, 2],
    [2, 3],
  ]);
});
