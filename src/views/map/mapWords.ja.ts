// What a map says, in Japanese.

import { disputedNamesJa } from '../../model/disputedNames.ja.ts';
import { knownWordingJa } from '../shared/knownWording.ja.ts';
import type { MapWords } from './mapWords.ts';

export const mapWordsJa: MapWords = {
  disputed: disputedNamesJa,
  pictured: (here, hasOthers) =>
    `${knownWordingJa.listed(here, 'and')}の地図${hasOthers ? '（ほかの場所も表示）' : ''}`,
  showOnly: (name) => `地図上の${name}。ここでの出来事だけを表示`,
};
