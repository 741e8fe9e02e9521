// What is said where a reader adds articles of their own.

import { addWordsEn } from './addWords.en.ts';
import type { AddWords } from './addWords.ts';

export const addWordsRu: AddWords = addWordsEn;
