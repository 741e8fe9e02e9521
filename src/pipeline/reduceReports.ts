// The reduce: all lines in, the event set out. Articles are dated first, then reports, then reports
// of one happening become one event. The same lines in any order give the same set.

import { must } from '../model/check.ts';
import type { Note } from '../model/note.ts';
import { type EventSet, SCHEMA_VERSION } from '../model/schema.ts';
import { dateByEdition, dateByOccasion } from './dates/dateArticles.ts';
import { type Edition, editionsOf } from './dates/editions.ts';
import { inferDates } from './dates/inferDates.ts';
import { resolveDates } from './dates/resolveDates.ts';
import { type EditorsHand, editorsHand } from './editor/editorsHand.ts';
import { isHidden, redated } from './editor/redated.ts';
import { regrouped } from './editor/regrouped.ts';
import { retitled } from './editor/retitled.ts';
import { type SettledReports, settleGiven } from './editor/settleGiven.ts';
import { withSource } from './editor/withSource.ts';
import { eventsFrom } from './merge/eventsFrom.ts';
import { gatherNames } from './merge/gatherNames.ts';
import { settleParties } from './merge/settleParties.ts';
import type { ArticleReports, MapLine } from './reports/articleReports.ts';
import type { SourceFile } from './sourceFile.ts';

/** What holds for all articles while they are dated. */
interface Reducing {
  readonly editions: ReadonlyMap<string, Edition>;
  readonly hand: EditorsHand;
}

/** `editor`: the files an editor keeps beside the articles; they have the last word. */
export function reduceReports(
  lines: readonly MapLine[],
  editor: readonly SourceFile[] = [],
): EventSet {
  const sorted = [...lines].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const hand = editorsHand(
    editor,
    sorted.flatMap((line) => line.found ?? []),
  );
  const sourced = sorted.map((line) =>
    withSource(line, hand.sources.get(line.found?.article.id ?? '')),
  );
  const found = sourced.flatMap((line) => line.found ?? []);
  const reducing = { editions: editionsOf(found), hand };
  const dated = datedLines(found, reducing);
  const read = dated.map((line) => reportsOf(line, reducing));
  const reports = read.flatMap((one) => one.reports);
  const names = gatherNames(found);
  const told = eventsFrom(reports, names, (groups) => regrouped(hand, groups, names.tree));
  const { events, notes: untitled } = retitled(hand, told.events);
  const notes = [
    ...sourced.flatMap((line) => line.notes),
    ...dated.flatMap(undatedArticle),
    ...read.flatMap((one) => one.notes),
    ...told.undated,
    ...hand.notes,
    ...untitled,
  ];
  return {
    schema: SCHEMA_VERSION,
    articles: dated.map(({ article }) => article),
    events,
    ...names.used(events),
    notes,
  };
}

function datedLines(lines: readonly ArticleReports[], reducing: Reducing): ArticleReports[] {
  const byId = new Map(lines.map((line) => [line.article.id, line]));
  const byBase = lines.map((line) => {
    const edition = reducing.editions.get(line.article.id);
    const base = edition?.duplicateOf ?? edition?.revisionOf;
    return dateByEdition(
      line,
      edition,
      base ? must(byId.get(base), 'an edition has its base') : undefined,
    );
  });
  const occasions = byBase
    .filter(({ article }) => article.published !== null)
    .flatMap((line) => reportsOf(line, reducing).reports)
    .filter(({ type, date }) => type === 'meeting' && date?.precision === 'day');
  return byBase.map((line) => (line.article.published ? line : dateByOccasion(line, occasions)));
}

/** What the editor redates moves all that hangs on it; what is hidden may still date others. */
function reportsOf(line: ArticleReports, { editions, hand }: Reducing): SettledReports {
  const story = editions.get(line.article.id)?.story ?? line.article.id;
  const { reports, notes } = settleGiven(resolveDates(line, story));
  const dated = settleParties(inferDates(redated(hand, line, reports)));
  return { reports: dated.filter((report) => !isHidden(hand, report)), notes };
}

function undatedArticle({ article }: ArticleReports): Note[] {
  const { id, published } = article;
  const at = { code: 'undated-article', article: id, span: null };
  const entry = `"published" of "${id}" in seeds/sources.json`;
  if (!published && !article.parts.some((part) => part.published)) {
    const message = `no publication date is printed and none follows from other articles, so only full dates count; if you know it, set ${entry}`;
    return [{ ...at, level: 'warning', message }];
  }
  if (!published?.inferredFrom) return [];
  const message = `no publication date is printed; ${published.edtf} follows from "${published.inferredFrom}"; if it is another, set ${entry}`;
  return [{ ...at, level: 'info', message }];
}
