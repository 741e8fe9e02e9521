// What the list and an open event say, in English.

import { listWordsEn } from '../../views/list/listWords.en.ts';
import { mapWordsEn } from '../../views/map/mapWords.en.ts';
import { excerptWordsEn } from '../../views/panel/excerptWords.en.ts';
import { panelWordsEn } from '../../views/panel/panelWords.en.ts';
import { articleFactsEn } from '../../views/shared/articleFacts.en.ts';
import { articleWordsEn } from '../../views/shared/articleWords.en.ts';
import { knownWordingEn } from '../../views/shared/knownWording.en.ts';
import type { SoonWords } from './soonWords.ts';

export const soonWordsEn: SoonWords = {
  panelWords: panelWordsEn,
  knownWording: knownWordingEn,
  excerptWords: excerptWordsEn,
  articleWords: articleWordsEn,
  articleFacts: articleFactsEn,
  listWords: listWordsEn,
  mapWords: mapWordsEn,
};
