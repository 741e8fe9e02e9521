// What is said where a date is typed to go to.

import { goToWordsEn } from './goToWords.en.ts';
import type { GoToWords } from './goToWords.ts';

export const goToWordsRu: GoToWords = goToWordsEn;
