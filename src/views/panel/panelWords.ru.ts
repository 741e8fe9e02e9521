// What the panel says besides the words of the sources, in English.

import { panelWordsEn } from './panelWords.en.ts';
import type { PanelWords } from './panelWords.ts';

export const panelWordsRu: PanelWords = panelWordsEn;
