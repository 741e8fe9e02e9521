import { expect, it } from 'vitest';
import { makeArticle, makeEvent, makeReport } from '../../testing/makeEvent.ts';
import { firstPassages, passageGroups } from './passageGroups.ts';

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

it('takes the first passages across groups', () => {
  const first = firstPassages(passageGroups(event, articleOf), 3);
  expect(first.map(({ article, reports }) => [article.id, reports.length])).toEqual([
    ['early', 1],
    ['that-month', 1],
    ['late', 1],
  ]);
});
