// What panel and reader say of an article and of the marks in its words, in Russian.

import type { ArticleWords } from './articleWords.ts';

export const articleWordsRu: ArticleWords = {
  marked: { date: 'слова, дающие дату', actor: 'люди и организации', place: 'места' },
  withheld: 'Слова, которые здесь не публикуются',
};
