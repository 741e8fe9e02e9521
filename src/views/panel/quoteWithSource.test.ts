import { expect, it } from 'vitest';
import { makeArticle, makeReport } from '../../testing/makeEvent.ts';
import { quoteWithSource } from './quoteWithSource.ts';

const article = { ...makeArticle('a', '2016-05-04'), outlet: 'Harbour News', title: 'Talks begin' };
const source = { article, part: 0, published: article.published };
const first = makeReport({ quote: 'They met\non Friday.' });
const second = makeReport({ quote: 'They dined.', start: 90 });

it('the exact words go with who printed them, when, and where they can be checked', () => {
  expect(quoteWithSource([first], source, 'https://example.org/article/a/')).toBe(
    '“They met on Friday.”\nHarbour News, “Talks begin”, Wed 4 May 2016\nhttps://example.org/article/a/',
  );
});

it('the publisher’s own address goes before ours, and a gap is shown', () => {
  const known = { ...source, article: { ...article, address: 'https://harbour.example/talks' } };
  const copied = quoteWithSource([first, second], known, 'https://example.org/article/a/');
  expect(copied).toContain('“They met on Friday. […] They dined.”');
  expect(copied.split('\n').at(-1)).toBe('https://harbour.example/talks');
});
