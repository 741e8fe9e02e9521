// What is said where there are no events, at all or for what is asked, and what to do about it.

import { emptyWordsEn } from './emptyWords.en.ts';
import type { EmptyWords } from './emptyWords.ts';

export const emptyWordsRu: EmptyWords = emptyWordsEn;
