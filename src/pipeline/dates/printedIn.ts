// When a part of an article was published, and the day its words count from.

import { type Day, daysBetween, parseDay } from '../../model/day.ts';
import type { Published } from '../../model/schema.ts';
import type { ArticleReports } from '../reports/articleReports.ts';

export interface Printed {
  /** The part's own, or the article's. */
  readonly publication: Published | null;
  readonly published: Day | null;
  /** What "today" is in it: a day, or as much of one as is known. */
  readonly countedFrom: string | null;
}

export function printedIn(line: ArticleReports, part: number): Printed {
  const publication = line.article.parts[part]?.published ?? line.article.published;
  const counting = countingDay(publication);
  const published = parseDay(counting ?? '') ?? null;
  const countedFrom = writtenOn(line, part, published) ?? counting;
  return { publication, published, countedFrom };
}

/** What relative words are counted from: a day as printed, or the best guess of an inferred one. */
function countingDay(published: Published | null): string | null {
  if (!published) return null;
  if (published.precision !== 'day' && published.within !== null)
    return published.within.split('/')[0] ?? null;
  return published.edtf.replace(/[?~%]/g, '').split('/')[0] ?? null;
}

/** "today" is the day of the dateline, where a paper printed the story some days after. */
function writtenOn(line: ArticleReports, part: number, published: Day | null): Day | undefined {
  const day = line.written?.find((one) => one.part === part)?.day;
  if (!day || !published) return undefined;
  const lag = daysBetween(day, published);
  return lag > 0 && lag <= LONGEST_LAG ? day : undefined;
}

/** Days from a dateline to print. */
const LONGEST_LAG = 3;
