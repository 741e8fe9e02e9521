// What is said of an address that asks for what cannot be read or is not there; fetched when it is said.

import type { addressWordsEn } from './addressWords.en.ts';

export type AddressWords = typeof addressWordsEn;

/** In the language of the page, once its words have come. */
export let addressWords: AddressWords;

export function setAddressWords(spoken: AddressWords): void {
  addressWords = spoken;
}
