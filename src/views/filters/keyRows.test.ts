import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/schema.ts';
import { makeArticle } from '../../testing/makeEvent.ts';
import { firstRows, type KeyRow, keyRows, namesOf } from './keyRows.ts';

const names = (articles: readonly Article[] = []) => ({
  actors: new Map(),
  places: new Map(),
  articles: new Map(articles.map((article) => [article.id, article])),
});
const value = (id: string, count: number, isChosen: boolean) => ({
  ...{ id, name: id, count, isChosen, above: null },
});
const row = (id: string, isChecked: boolean): KeyRow => ({
  ...{ id, name: id, count: 1, share: 0, isOff: false, isChecked },
});

describe('keyRows', () => {
  it('shows all of a closed list while nothing is asked', () => {
    const rows = keyRows('type', [value('visit', 3, false), value('other', 1, false)], names(), 4);
    expect(rows.map(({ name, isChecked, isOff }) => [name, isChecked, isOff])).toEqual([
      ['Visit', true, false],
      ['Other', true, false],
    ]);
    expect(rows.map(({ share }) => share)).toEqual([0.75, 0.25]);
  });

  it('strikes out what a closed list hides, which then has no share', () => {
    const rows = keyRows('type', [value('visit', 3, true), value('other', 1, false)], names(), 3);
    expect(rows[1]).toMatchObject({ isOff: true, isChecked: false, share: 0, count: 1 });
  });

  it('checks in an open list only what is asked for, and strikes nothing out', () => {
    const rows = keyRows('actor', [value('anna', 3, true), value('boris', 1, false)], names(), 3);
    expect(rows.map(({ isChecked, isOff }) => [isChecked, isOff])).toEqual([
      [true, false],
      [false, false],
    ]);
  });
});

describe('firstRows', () => {
  it('keeps to its number and never leaves out a row that is asked for, while there is room', () => {
    const rows = fc
      .array(fc.boolean(), { maxLength: 20 })
      .map((list) => list.map((isChecked, i) => row(String(i), isChecked)));
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 8 }), (all, most) => {
        const first = firstRows(all, most);
        const checked = all.filter((each) => each.isChecked).length;
        expect(first).toHaveLength(Math.min(most, all.length));
        expect(first.filter((each) => each.isChecked)).toHaveLength(Math.min(checked, most));
      }),
    );
  });
});

it('tells articles apart that have the same name', () => {
  const paper = (id: string, published: string | null) => ({
    ...makeArticle(id, published),
    outlet: 'The Paper',
  });
  const nameOf = namesOf(
    'article',
    names([
      paper('a', '2016-05-04'),
      paper('b', '2016-12-15'),
      paper('c', '2016-12-15'),
      makeArticle('d'),
    ]),
  );
  expect(['a', 'b', 'c', 'd'].map(nameOf)).toEqual([
    'The Paper, 4 May 2016',
    'The Paper, 15 Dec 2016 (1)',
    'The Paper, 15 Dec 2016 (2)',
    'Untitled article',
  ]);
});
