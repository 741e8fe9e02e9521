import { expect, it } from 'vitest';
import { makeArticle, makeEvent, makeReport } from '../../testing/makeEvent.ts';
import { passageGroups, plainestPassages } from './passageGroups.ts';

const articles = [
  makeArticle('late', '2016-09-02'),
  makeArticle('undated'),
  makeArticle('early', '2016-05-04'),
  makeArticle('that-month', '2016-05~'),
];
const articleOf = (id: string) => articles.find((article) => article.id === id);

const event = makeEvent({
  reports: [
    makeReport({ article: 'undated' }),
    makeReport({ article: 'late', start: 300 }),
    makeReport({ article: 'that-month' }),
    makeReport({ article: 'early' }),
    makeReport({ article: 'late', start: 20 }),
  ],
});

it('groups the passages by article, in order of publication, the undated last', () => {
  const groups = passageGroups(event, articleOf);
  expect(groups.map(({ article, reports }) => [article.id, reports.map((r) => r.start)])).toEqual([
    ['early', [0]],
    ['that-month', [0]],
    ['late', [20, 300]],
    ['undated', [0]],
  ]);
});

it('keeps the texts of one page apart', () => {
  const two = makeEvent({
    reports: [makeReport({ article: 'early' }), makeReport({ article: 'early', part: 1 })],
  });
  expect(passageGroups(two, articleOf)).toHaveLength(2);
});

const shown = (count: number, given = event) =>
  plainestPassages(passageGroups(given, articleOf), '2016-05-06', count).map(
    ({ article, reports }) => [article.id, reports.map((report) => report.start)],
  );

it('shows one passage of each article before a second of any', () => {
  expect(shown(2)).toEqual([
    ['early', [0]],
    ['that-month', [0]],
  ]);
  expect(shown(5)).toHaveLength(4);
});

it('shows the passage whose own words give the date, and fills up from the same article', () => {
  const expression = { text: 'on Friday', start: 310, end: 319 };
  const one = makeEvent({
    reports: [
      makeReport({ article: 'late', start: 20 }),
      makeReport({ article: 'late', start: 300, expression }),
    ],
  });
  expect(shown(1, one)).toEqual([['late', [300]]]);
  expect(shown(2, one)).toEqual([['late', [20, 300]]]);
});
