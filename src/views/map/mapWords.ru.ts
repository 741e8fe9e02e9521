// What a map says, in Russian.

import { disputedNamesRu } from '../../model/disputedNames.ru.ts';
import { knownWordingRu } from '../shared/knownWording.ru.ts';
import type { MapWords } from './mapWords.ts';

export const mapWordsRu: MapWords = {
  disputed: disputedNamesRu,
  pictured: (here, hasOthers) =>
    `На карте: ${knownWordingRu.listed(here, 'and')}${hasOthers ? ' и другие места' : ''}`,
  showOnly: (name) => `На карте: ${name}. Показать только события здесь`,
};
