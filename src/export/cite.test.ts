import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { must } from '../model/check.ts';
import { exportInput } from '../testing/anExport.ts';
import { makeArticle } from '../testing/makeEvent.ts';
import { sampleArticle, sampleEvent, sampleReport } from '../testing/sampleEvents.ts';
import { citedArticle, citedSources } from './citations.ts';
import { cite } from './cite.ts';

const paper = {
  ...makeArticle('paper', '2016-05-04'),
  ...{ outlet: 'The Daily & Post', title: 'Abe meets Putin: 50% “progress”', byline: 'Ken Tanaka' },
  address: 'https://example.org/a_b',
};
const event = sampleEvent({
  id: '2016-05-06-meeting',
  reports: ['a', 'b'].map((id) => sampleReport({ id, article: 'paper' })),
});
const items = citedSources(exportInput([event], { articles: [paper] }), event);

describe('an event', () => {
  it('cites each article once, then its own page', () => {
    expect(items.map(({ id }) => id)).toEqual(['paper', event.id]);
    expect(items.at(-1)).toMatchObject({
      URL: 'https://example.org/event/2016-05-06-meeting/',
      issued: { 'date-parts': [[2026, 11, 20]] },
      language: 'en',
    });
  });

  it('is cited in plain words', () => {
    expect(cite(items, 'plain').split('\n')).toEqual([
      expect.stringMatching(/^Event 2016-05-06-meeting\. \(2026, November 20\)\. Nichiro.*\/$/),
      'Ken Tanaka. (2016, May 4). Abe meets Putin: 50% “progress.” The Daily & Post. https://example.org/a_b',
    ]);
  });

  it('is cited in BibTeX that a BibTeX reader reads back', () => {
    const [read] = new Cite(cite(items, 'bibtex')).data;
    expect(read).toMatchObject({
      title: 'Abe meets Putin: 50% “progress”',
      'container-title': 'The Daily & Post',
      issued: { 'date-parts': [[2016, 5, 4]] },
      URL: 'https://example.org/a_b',
    });
  });

  it('is cited in CSL-JSON, as it is', () => {
    expect(JSON.parse(cite(items, 'csl'))).toEqual(items);
  });
});

it('makes no title of an outlet’s name', () => {
  const untitled = { ...makeArticle('a', '2016-05-04'), outlet: 'The Daily' };
  expect(citedArticle(untitled, 0).title).toBeUndefined();
  expect(cite([citedArticle(untitled, 0)], 'plain')).toBe('(2016, May 4). The Daily.');
});

describe.each([
  ['ja', 'プーチンが訪日', 'Nichiro – 日露外交の年表'],
  ['ru', 'Визит Путина в Японию', 'Nichiro – хроника отношений Японии и России'],
] as const)('an event of two editions of a text, in %s', (language, title, siteTitle) => {
  const editions = ['first', 'revised'].map((id) => ({
    ...makeArticle(id, '2016-12-15'),
    title: `Ёлка, “ﬁn” & 50 % in 長門`,
  }));
  const told = sampleEvent({
    id: '2016-12-15-visit',
    title: { en: title, ja: title, ru: title },
    reports: editions.map(({ id }) => sampleReport({ id: `${id}:0`, article: id })),
  });
  const input = { ...exportInput([told], { articles: editions }), title: siteTitle };
  const page = { ...must(citedSources(input, told).at(-1), 'its own page'), language };
  const sources = [...citedSources(input, told).slice(0, -1), page];

  it('loses no letter in BibTeX, and has a name of its own for each source', () => {
    const bibtex = cite(sources, 'bibtex');
    const read = new Cite(bibtex).data;
    expect(read.map((item) => item.title)).toEqual(sources.map((item) => item.title));
    const names = bibtex.match(/^@\w+\{[^,]+/gm)?.map((entry) => entry.replace(/^.*\{/, ''));
    expect(names).toEqual(['first', 'revised', '20161215visit']);
  });

  it('is in plain words with its names as they are written', () => {
    expect(cite(sources, 'plain')).toContain(siteTitle);
  });
});

describe('a publication date', () => {
  it.each([
    ['2016-05-04', { 'date-parts': [[2016, 5, 4]] }],
    ['2016-05~', { 'date-parts': [[2016, 5]], circa: true }],
    ['2016', { 'date-parts': [[2016]] }],
    [
      '2016-12-15/2016-12-16',
      {
        'date-parts': [
          [2016, 12, 15],
          [2016, 12, 16],
        ],
      },
    ],
  ])('%s is cited no finer', (published, issued) => {
    expect(citedArticle(makeArticle('a', published), 0).issued).toEqual(issued);
  });

  it('that nobody knows is left out, and one that is inferred says so', () => {
    expect(citedArticle(sampleArticle({ id: 'a' }), 0).issued).toBeUndefined();
    const { published } = makeArticle('a', '2016-12-15');
    const inferred = published && { ...published, basis: 'inferred' as const };
    expect(citedArticle(sampleArticle({ id: 'a', published: inferred }), 0).note).toMatch(
      /inferred/,
    );
  });
});
