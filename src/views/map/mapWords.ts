// What a map says, in English.

import { listed } from '../shared/wording.ts';

export const mapWords = {
  /** What the picture shows, for those who do not see it. */
  pictured: (here: readonly string[], hasOthers: boolean) =>
    `${listed(here, 'and')}, on a map${hasOthers ? ' with the other places' : ''}`,
  showOnly: (name: string) => `On the map: ${name}. Show only its events`,
} as const;
