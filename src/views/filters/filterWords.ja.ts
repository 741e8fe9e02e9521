// What the key and the chips say, in English.

import { filterWordsEn } from './filterWords.en.ts';
import type { FilterWords } from './filterWords.ts';

export const filterWordsJa: FilterWords = filterWordsEn;
