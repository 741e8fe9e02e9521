import { addressWordsEn } from './addressWords.en.ts';
import type { AddressWords } from './addressWords.ts';

export const addressWordsJa: AddressWords = addressWordsEn;
