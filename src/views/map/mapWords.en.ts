// What a map says, in English.

import { disputedNamesEn } from '../../model/disputedNames.en.ts';
import { knownWordingEn } from '../shared/knownWording.en.ts';

export const mapWordsEn = {
  disputed: disputedNamesEn,
  /** What the picture shows, for those who do not see it. */
  pictured: (here: readonly string[], hasOthers: boolean) =>
    `${knownWordingEn.listed(here, 'and')}, on a map${hasOthers ? ' with the other places' : ''}`,
  showOnly: (name: string) => `On the map: ${name}. Show only its events`,
};
