// What a map says, in Russian.

import { wordingRu } from '../shared/wording.ru.ts';
import type { MapWords } from './mapWords.ts';

export const mapWordsRu: MapWords = {
  pictured: (here, hasOthers) =>
    `На карте: ${wordingRu.listed(here, 'and')}${hasOthers ? ' и другие места' : ''}`,
  showOnly: (name) => `На карте: ${name}. Показать только события здесь`,
};
