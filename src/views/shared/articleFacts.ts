// What is said of where an article's facts come from, in English.

import type { articleFactsEn } from './articleFacts.en.ts';

export type ArticleFacts = typeof articleFactsEn;

/** In the language of the page, once its words have come. */
export let articleFacts: ArticleFacts;

export function setArticleFacts(spoken: ArticleFacts): void {
  articleFacts = spoken;
}
