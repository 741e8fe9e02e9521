// The timeline's own sentences, one table for a language.

import type { timelineWordsEn } from './timelineWords.en.ts';

export type TimelineWords = typeof timelineWordsEn;

/** In the language of the page, once its words have come. */
export let timelineWords: TimelineWords;

export function setTimelineWords(spoken: TimelineWords): void {
  timelineWords = spoken;
}
