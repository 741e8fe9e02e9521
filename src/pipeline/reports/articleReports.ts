// What the map hands to the reduce for one article: plain data, one line of NDJSON. Offsets count in
// the article's text; the prose goes along because what times mean is read from the words round them.

import type { Day } from '../../model/day.ts';
import type { Note } from '../../model/note.ts';
import type { Actor, Article, Place } from '../../model/schema.ts';
import type { TimeMention } from '../times/timeMention.ts';
import type { DraftReport } from './draftReport.ts';

export interface ArticleReports {
  readonly article: Article;
  readonly prose: string;
  readonly times: readonly TimeMention[];
  readonly reports: readonly DraftReport[];
  /** The sentences as numbers, to find editions of one story. */
  readonly fingerprints: readonly number[];
  /** The days in the datelines, by part. */
  readonly written?: readonly { readonly part: number; readonly day: Day }[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
}

/** One file's line: its article and reports, or only why it was not read. */
export interface MapLine {
  readonly file: string;
  readonly found: ArticleReports | null;
  readonly notes: readonly Note[];
}
