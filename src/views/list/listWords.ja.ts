// What the list says, in English.

import { listWordsEn } from './listWords.en.ts';
import type { ListWords } from './listWords.ts';

export const listWordsJa: ListWords = listWordsEn;
