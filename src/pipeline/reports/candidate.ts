// A happening found in one sentence, in item indexes, before it becomes a report.

import type { EventType, Status } from '../../model/vocabulary.ts';
import type { FoundDating } from './datingWords.ts';

export interface Candidate {
  readonly rule: string;
  readonly trigger: string;
  readonly form: 'verb' | 'noun';
  /** The trigger's own items, half-open. */
  readonly at: number;
  readonly to: number;
  /** The clause or noun phrase that tells it. */
  readonly from: number;
  readonly end: number;
  readonly type: EventType;
  readonly status: Status | 'by-date';
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly places: readonly string[];
  readonly dating: FoundDating | null;
  /** Item index of the name of who says so, where somebody does. */
  readonly saidBy: number | null;
  readonly isDetail: boolean;
  readonly isRecent: boolean;
  readonly isNews: boolean;
  /** "had asked": earlier than what the story has come to. */
  readonly isBefore: boolean;
  readonly isPassive: boolean;
  /** Index of an item this candidate has taken for its own: the "talks" of "held talks". */
  readonly takes: number | null;
}
