// What the help says, and the keys it lists.

import { helpWordsEn } from './helpWords.en.ts';
import type { HelpWords } from './helpWords.ts';

export const helpWordsRu: HelpWords = helpWordsEn;
