// What panel and reader say of an article and of the marks in its words, in English.

import { articleWordsEn } from './articleWords.en.ts';
import type { ArticleWords } from './articleWords.ts';

export const articleWordsJa: ArticleWords = articleWordsEn;
