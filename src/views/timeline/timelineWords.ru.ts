// The timeline's own sentences, one table for a language.

import { timelineWordsEn } from './timelineWords.en.ts';
import type { TimelineWords } from './timelineWords.ts';

export const timelineWordsRu: TimelineWords = timelineWordsEn;
