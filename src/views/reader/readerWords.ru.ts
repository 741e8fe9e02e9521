// What the reader says besides the words of the articles, in English.

import { readerWordsEn } from './readerWords.en.ts';
import type { ReaderWords } from './readerWords.ts';

export const readerWordsRu: ReaderWords = readerWordsEn;
