// What the list and an open event say, in Japanese.

import { listWordsJa } from '../../views/list/listWords.ja.ts';
import { mapWordsJa } from '../../views/map/mapWords.ja.ts';
import { excerptWordsJa } from '../../views/panel/excerptWords.ja.ts';
import { panelWordsJa } from '../../views/panel/panelWords.ja.ts';
import { articleFactsJa } from '../../views/shared/articleFacts.ja.ts';
import { articleWordsJa } from '../../views/shared/articleWords.ja.ts';
import { knownWordingJa } from '../../views/shared/knownWording.ja.ts';
import type { SoonWords } from './soonWords.ts';

export const soonWordsJa: SoonWords = {
  panelWords: panelWordsJa,
  knownWording: knownWordingJa,
  excerptWords: excerptWordsJa,
  articleWords: articleWordsJa,
  articleFacts: articleFactsJa,
  listWords: listWordsJa,
  mapWords: mapWordsJa,
};
