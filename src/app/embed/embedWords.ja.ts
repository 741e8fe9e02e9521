// What is said round an embedded view, and where one is taken away, in English.

import { embedWordsEn } from './embedWords.en.ts';
import type { EmbedWords } from './embedWords.ts';

export const embedWordsJa: EmbedWords = embedWordsEn;
