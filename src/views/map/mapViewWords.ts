// What the map of all places and the lists beside it say.

import type { mapViewWordsEn } from './mapViewWords.en.ts';

export type MapViewWords = typeof mapViewWordsEn;

/** In the language of the page, once its words have come. */
export let mapViewWords: MapViewWords;

export function setMapViewWords(spoken: MapViewWords): void {
  mapViewWords = spoken;
}
