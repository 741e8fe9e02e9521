// What a map says, in English.

import { disputedNamesEn } from '../../model/disputedNames.en.ts';
import { wordingEn } from '../shared/wording.en.ts';

export const mapWordsEn = {
  disputed: disputedNamesEn,
  /** What the picture shows, for those who do not see it. */
  pictured: (here: readonly string[], hasOthers: boolean) =>
    `${wordingEn.listed(here, 'and')}, on a map${hasOthers ? ' with the other places' : ''}`,
  showOnly: (name: string) => `On the map: ${name}. Show only its events`,
};
