// What the tools under an excerpt say, in English; apart, since they come after the first picture.

import { excerptWordsEn } from './excerptWords.en.ts';
import type { ExcerptWords } from './excerptWords.ts';

export const excerptWordsRu: ExcerptWords = excerptWordsEn;
