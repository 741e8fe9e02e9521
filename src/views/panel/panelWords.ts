// What the panel says besides the words of the sources, in English.

import type { panelWordsEn } from './panelWords.en.ts';

export type PanelWords = typeof panelWordsEn;

/** In the language of the page, once its words have come. */
export let panelWords: PanelWords;

export function setPanelWords(spoken: PanelWords): void {
  panelWords = spoken;
}
