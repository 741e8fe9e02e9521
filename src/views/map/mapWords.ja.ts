// What a map says, in English.

import { mapWordsEn } from './mapWords.en.ts';
import type { MapWords } from './mapWords.ts';

export const mapWordsJa: MapWords = mapWordsEn;
