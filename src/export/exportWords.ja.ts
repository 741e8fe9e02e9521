// What exported files say in words, in English: dates that are not known to the day say so wherever
// a format would make them look finer.

import { exportWordsEn } from './exportWords.en.ts';
import type { ExportWords } from './exportWords.ts';

export const exportWordsJa: ExportWords = exportWordsEn;
