// What the dialogs say in which events and citations are taken away, in English.

import { takeAwayWordsEn } from './takeAwayWords.en.ts';
import type { TakeAwayWords } from './takeAwayWords.ts';

export const takeAwayWordsJa: TakeAwayWords = takeAwayWordsEn;
