// The reduce: all lines in, the event set out. Articles are dated first, then reports, then reports
// of one happening become one event. The same lines in any order give the same set.

import { emptyLock, type LinkLock } from '../model/linkLock.ts';
import type { EventSet } from '../model/schema.ts';
import { withLinks } from './links/withLinks.ts';
import type { MapLine } from './reports/articleReports.ts';
import { settleReports } from './settleReports.ts';
import type { SourceFile } from './sourceFile.ts';
import { tellEvents } from './tellEvents.ts';

/**
 * `editor`: the files an editor keeps beside the articles; they have the last word.
 * `lock`: the links given out so far; what is found again keeps its own.
 */
export function reduceReports(
  lines: readonly MapLine[],
  editor: readonly SourceFile[] = [],
  lock: LinkLock = emptyLock,
): EventSet {
  return withLinks(tellEvents(settleReports(lines, editor)), lock);
}
