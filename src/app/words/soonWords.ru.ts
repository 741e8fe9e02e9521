// What the list and an open event say, in Russian.

import { listWordsRu } from '../../views/list/listWords.ru.ts';
import { mapWordsRu } from '../../views/map/mapWords.ru.ts';
import { excerptWordsRu } from '../../views/panel/excerptWords.ru.ts';
import { panelWordsRu } from '../../views/panel/panelWords.ru.ts';
import { articleFactsRu } from '../../views/shared/articleFacts.ru.ts';
import { articleWordsRu } from '../../views/shared/articleWords.ru.ts';
import { knownWordingRu } from '../../views/shared/knownWording.ru.ts';
import type { SoonWords } from './soonWords.ts';

export const soonWordsRu: SoonWords = {
  panelWords: panelWordsRu,
  knownWording: knownWordingRu,
  excerptWords: excerptWordsRu,
  articleWords: articleWordsRu,
  articleFacts: articleFactsRu,
  listWords: listWordsRu,
  mapWords: mapWordsRu,
};
