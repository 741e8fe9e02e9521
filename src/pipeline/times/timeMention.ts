// What the words of a time expression say, and nothing more. What they mean is resolveTimes' work.

import type { Day } from '../../model/day.ts';
import type { Span } from '../../model/span.ts';
import type { Reading } from './reading.ts';

export const timexTypes = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type TimexType = (typeof timexTypes)[number];

export interface TimeMention extends Span {
  readonly text: string;
  readonly type: TimexType;
  /** Name of the table row that read it. */
  readonly rule: string;
  readonly reading: Reading;
}

export interface ResolvedTime<M extends TimeMention = TimeMention> {
  readonly mention: M;
  /** TIMEX3 value: "2016-12-15", "2016-W50", "P3D", "PAST_REF". */
  readonly value: string;
  /** The same as EDTF of our subset; null where it names no stretch of the calendar. */
  readonly edtf: string | null;
  /** Printed in full, or counted from something. */
  readonly basis: 'stated' | 'from-publication' | 'from-event';
  /** The day it was counted from and, where the text prints that day, the words that say so. */
  readonly anchor: { readonly day: Day; readonly evidence: Span | null } | null;
}
