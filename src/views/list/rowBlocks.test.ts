import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listOf } from '../../testing/listOf.ts';
import { makeEvent } from '../../testing/makeEvent.ts';
import { listGroups } from './listGroups.ts';
import { chaptersOf } from './rowBlocks.ts';

const lists = fc
  .array(fc.constantFrom('2014', '2016-05', '2016-05-04', '2016-09'), { maxLength: 2500 })
  .map((dates) => listOf(dates.map((date, i) => makeEvent({ id: String(i), date }))));

it('holds every event once, at its place in the list, in blocks of a bounded size', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const chapters = chaptersOf(listGroups(list));
      const blocks = chapters.flatMap(({ groups }) => groups.flatMap((group) => group.blocks));
      const placed = blocks.flatMap(({ first, end }) =>
        Array.from({ length: end - first }, (_, i) => first + i),
      );
      expect(placed).toEqual(Array.from(list.rows, (_, place) => place));
      expect(blocks.every(({ first, end }) => end - first <= 40)).toBe(true);
      expect(chapters.every(({ first, end }) => end - first <= 800)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

it('has a bounded number of chapters, however long a month is', () => {
  const month = { key: 'm', title: 'May 2016', note: null, year: 2016, first: 0, end: 1_000_000 };
  expect(chaptersOf([month]).length).toBeLessThanOrEqual(250);
});
