// What is said round a story, in the language of the page.

import type { storyWordsEn } from './storyWords.en.ts';

export type StoryWords = typeof storyWordsEn;

/** In the language of the page, once its words have come. */
export let storyWords: StoryWords;

export function setStoryWords(spoken: StoryWords): void {
  storyWords = spoken;
}
