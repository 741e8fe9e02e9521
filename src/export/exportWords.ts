// What exported files say in words, in the language of the page.

import type { exportWordsEn } from './exportWords.en.ts';

export type ExportWords = typeof exportWordsEn;

/** In the language of the page, once its words have come. */
export let exportWords: ExportWords;

export function setExportWords(spoken: ExportWords): void {
  exportWords = spoken;
}
