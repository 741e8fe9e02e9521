// What panel and reader say of an article and of the marks in its words, in Japanese.

import type { ArticleWords } from './articleWords.ts';

export const articleWordsJa: ArticleWords = {
  marked: { date: '日付を示す語', actor: '人物・国', place: '場所' },
  withheld: 'ここでは公開していない部分',
};
