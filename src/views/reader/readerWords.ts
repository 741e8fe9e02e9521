// What the reader says besides the words of the articles, in English.

import type { readerWordsEn } from './readerWords.en.ts';

export type ReaderWords = typeof readerWordsEn;

/** In the language of the page, once its words have come. */
export let readerWords: ReaderWords;

export function setReaderWords(spoken: ReaderWords): void {
  readerWords = spoken;
}
