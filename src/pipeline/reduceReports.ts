// The reduce: all lines in, the event set out. Articles are dated first, then reports, then reports
// of one happening become one event. The same lines in any order give the same set.

import { must } from '../model/check.ts';
import type { Note } from '../model/note.ts';
import { type EventSet, SCHEMA_VERSION } from '../model/schema.ts';
import { dateByEdition, dateByOccasion } from './dates/dateArticles.ts';
import { type Edition, editionsOf } from './dates/editions.ts';
import { inferDates } from './dates/inferDates.ts';
import { resolveDates } from './dates/resolveDates.ts';
import type { ResolvedReport } from './dates/resolvedReport.ts';
import { eventsFrom } from './merge/eventsFrom.ts';
import { gatherNames } from './merge/gatherNames.ts';
import type { ArticleReports, MapLine } from './reports/articleReports.ts';

export function reduceReports(lines: readonly MapLine[]): EventSet {
  const sorted = [...lines].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const found = sorted.flatMap((line) => line.found ?? []);
  const editions = editionsOf(found);
  const dated = datedLines(found, editions);
  const reports = dated.flatMap((line) => reportsOf(line, editions));
  const names = gatherNames(found);
  const { events, undated } = eventsFrom(reports, names);
  const notes = [
    ...sorted.flatMap((line) => line.notes),
    ...dated.flatMap(undatedArticle),
    ...undated,
  ];
  return {
    schema: SCHEMA_VERSION,
    articles: dated.map(({ article }) => article),
    events,
    ...names.used(events),
    notes,
  };
}

function datedLines(
  lines: readonly ArticleReports[],
  editions: ReadonlyMap<string, Edition>,
): ArticleReports[] {
  const byId = new Map(lines.map((line) => [line.article.id, line]));
  const byBase = lines.map((line) => {
    const edition = editions.get(line.article.id);
    const base = edition?.duplicateOf ?? edition?.revisionOf;
    return dateByEdition(
      line,
      edition,
      base ? must(byId.get(base), 'an edition has its base') : undefined,
    );
  });
  const occasions = byBase
    .filter(({ article }) => article.published !== null)
    .flatMap((line) => reportsOf(line, editions))
    .filter(({ type, date }) => type === 'meeting' && date?.precision === 'day');
  return byBase.map((line) => (line.article.published ? line : dateByOccasion(line, occasions)));
}

function reportsOf(line: ArticleReports, editions: ReadonlyMap<string, Edition>): ResolvedReport[] {
  const story = editions.get(line.article.id)?.story ?? line.article.id;
  return inferDates(resolveDates(line, story));
}

function undatedArticle({ article }: ArticleReports): Note[] {
  if (article.published) return [];
  const message = `${article.id} prints no date of publication and shares no dated happening with another article; only its full dates are used`;
  return [{ code: 'undated-article', level: 'warning', message, article: article.id, span: null }];
}
