// What the first picture says, in Japanese.

import { messagesJa } from '../../state/messages.ja.ts';
import { axisLabelsJa } from '../../views/shared/axisLabels.ja.ts';
import { dateWordsJa } from '../../views/shared/dateWords.ja.ts';
import { wordingJa } from '../../views/shared/wording.ja.ts';
import { timelineWordsJa } from '../../views/timeline/timelineWords.ja.ts';
import type { FirstWords } from './firstWords.ts';

export const firstWordsJa: FirstWords = {
  messages: messagesJa,
  wording: wordingJa,
  dateWords: dateWordsJa,
  axisLabels: axisLabelsJa,
  timelineWords: timelineWordsJa,
};
