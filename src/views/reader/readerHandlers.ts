import type { Passage } from './articlePassages.ts';

/** What can be done with a passage, by whatever stands for it. */
export interface ReaderHandlers {
  readonly onChoose: (passage: Passage) => void;
  readonly onPoint: (eventId: string | null) => void;
}
