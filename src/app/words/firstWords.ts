// The words of the first picture, and where they go.

import { type Messages, setMessages } from '../../state/messages.ts';
import { type AxisLabels, setAxisLabels } from '../../views/shared/axisLabels.ts';
import { type DateWords, setDateWords } from '../../views/shared/dateWords.ts';
import { setWording, type Wording } from '../../views/shared/wording.ts';
import { setTimelineWords, type TimelineWords } from '../../views/timeline/timelineWords.ts';

export interface FirstWords {
  readonly messages: Messages;
  readonly wording: Wording;
  readonly dateWords: DateWords;
  readonly axisLabels: AxisLabels;
  readonly timelineWords: TimelineWords;
}

export function speakFirstWords(spoken: FirstWords): void {
  setMessages(spoken.messages);
  setWording(spoken.wording);
  setDateWords(spoken.dateWords);
  setAxisLabels(spoken.axisLabels);
  setTimelineWords(spoken.timelineWords);
}
