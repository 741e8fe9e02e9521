// What the first picture says, in Russian.

import { messagesRu } from '../../state/messages.ru.ts';
import { axisLabelsRu } from '../../views/shared/axisLabels.ru.ts';
import { dateWordsRu } from '../../views/shared/dateWords.ru.ts';
import { wordingRu } from '../../views/shared/wording.ru.ts';
import { timelineWordsRu } from '../../views/timeline/timelineWords.ru.ts';
import type { FirstWords } from './firstWords.ts';

export const firstWordsRu: FirstWords = {
  messages: messagesRu,
  wording: wordingRu,
  dateWords: dateWordsRu,
  axisLabels: axisLabelsRu,
  timelineWords: timelineWordsRu,
};
