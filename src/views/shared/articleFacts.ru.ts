// What is said of where an article's facts come from, in English.

import { articleFactsEn } from './articleFacts.en.ts';
import type { ArticleFacts } from './articleFacts.ts';

export const articleFactsRu: ArticleFacts = articleFactsEn;
