import { expect, it } from 'vitest';
import { makeArticle } from '../../testing/makeEvent.ts';
import { articleName } from './articleName.ts';

const article = makeArticle('004_aa11');
const part = { start: 0, end: 9, title: null, outlet: 'The Herald', byline: null, published: null };

it('calls an article by its outlet, else its title, else its first words, never by its file', () => {
  expect(articleName({ ...article, outlet: 'The Paper', title: 'Talks' })).toBe('The Paper');
  expect(articleName({ ...article, title: 'Talks\n begin' })).toBe('“Talks begin”');
  expect(articleName({ ...article, opening: 'Talks went…' })).toBe('“Talks went…”');
  expect(articleName(article)).toBe('Untitled article');
});

it('calls one of several texts on a page by its own outlet', () => {
  const page = { ...article, outlet: 'A page', parts: [{ ...part, outlet: null }, part] };
  expect([articleName(page, 0), articleName(page, 1)]).toEqual(['A page', 'The Herald']);
});

it('says that a text is the later state of another', () => {
  expect(articleName({ ...article, revisionOf: 'other' })).toBe('Untitled article, revised');
});
