// What a map says, in English.

import type { mapWordsEn } from './mapWords.en.ts';

export type MapWords = typeof mapWordsEn;

/** In the language of the page, once its words have come. */
export let mapWords: MapWords;

export function setMapWords(spoken: MapWords): void {
  mapWords = spoken;
}
