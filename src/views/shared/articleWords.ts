// What panel and reader say of an article and of the marks in its words, in English.

import type { articleWordsEn } from './articleWords.en.ts';

export type ArticleWords = typeof articleWordsEn;

/** In the language of the page, once its words have come. */
export let articleWords: ArticleWords;

export function setArticleWords(spoken: ArticleWords): void {
  articleWords = spoken;
}
