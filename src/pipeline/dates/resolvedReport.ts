// A report with its date worked out: what it says, when that was, and how we know.

import type { Day } from '../../model/day.ts';
import type { EdtfDate } from '../../model/edtf.ts';
import type { Passage, Report } from '../../model/schema.ts';
import type { Basis, Status } from '../../model/vocabulary.ts';
import type { DraftReport } from '../reports/draftReport.ts';

export interface ResolvedReport extends Omit<DraftReport, 'status'> {
  readonly id: string;
  readonly article: string;
  readonly status: Status;
  readonly date: EdtfDate | null;
  readonly basis: Basis;
  readonly expression: Passage | null;
  readonly anchor: Report['anchor'];
  /** The day its article was published, as far as known. */
  readonly published: Day | null;
  /** Articles of one story, in several editions, share it. */
  readonly story: string;
  /** States its actors are of, or are. */
  readonly states: readonly string[];
}
