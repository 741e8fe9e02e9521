// What the first picture says, in English.

import { messagesEn } from '../../state/messages.en.ts';
import { axisLabelsEn } from '../../views/shared/axisLabels.en.ts';
import { dateWordsEn } from '../../views/shared/dateWords.en.ts';
import { wordingEn } from '../../views/shared/wording.en.ts';
import { timelineWordsEn } from '../../views/timeline/timelineWords.en.ts';
import type { FirstWords } from './firstWords.ts';

export const firstWordsEn: FirstWords = {
  messages: messagesEn,
  wording: wordingEn,
  dateWords: dateWordsEn,
  axisLabels: axisLabelsEn,
  timelineWords: timelineWordsEn,
};
