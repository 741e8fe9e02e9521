// The first half of the reduce: articles are dated, then what they report. Each article then stands
// for itself, so that others can join later without a look at its text.

import { must } from '../model/check.ts';
import type { Note } from '../model/note.ts';
import type { Article, Published } from '../model/schema.ts';
import { toldNote } from '../model/toldNote.ts';
import { dateByEdition, dateByOccasion } from './dates/dateArticles.ts';
import { type Edition, editionsOf } from './dates/editions.ts';
import { inferDates } from './dates/inferDates.ts';
import { resolveDates } from './dates/resolveDates.ts';
import type { ResolvedReport } from './dates/resolvedReport.ts';
import { type EditorsHand, editorsHand } from './editor/editorsHand.ts';
import { isHidden, redated } from './editor/redated.ts';
import { type SettledReports, settleGiven } from './editor/settleGiven.ts';
import { withSource } from './editor/withSource.ts';
import { settleParties } from './merge/settleParties.ts';
import type { ArticleReports, MapLine } from './reports/articleReports.ts';
import type { SourceFile } from './sourceFile.ts';

/** An article as dated, and its reports as dated: plain data, one line of JSON. */
export interface SettledArticle
  extends Pick<ArticleReports, 'article' | 'actors' | 'places' | 'fingerprints'> {
  /** Id of the first edition of the story it tells. */
  readonly story: string;
  readonly reports: readonly ResolvedReport[];
}

export interface Settled {
  readonly articles: readonly SettledArticle[];
  readonly hand: EditorsHand;
  readonly notes: readonly Note[];
}

/** What holds for all articles while they are dated. */
interface Settling {
  readonly editions: ReadonlyMap<string, Edition>;
  readonly hand: EditorsHand;
  readonly before: readonly SettledArticle[];
  /** What is settled already of an article that has not changed since. */
  readonly settled: Map<ArticleReports, SettledReports>;
}

/**
 * `editor`: the files an editor keeps beside the articles; they have the last word. `before`: articles
 * settled earlier; they date the new ones and stay as they are.
 */
export function settleReports(
  lines: readonly MapLine[],
  editor: readonly SourceFile[] = [],
  before: readonly SettledArticle[] = [],
): Settled {
  const sorted = [...lines].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const hand = editorsHand(
    editor,
    sorted.flatMap((line) => line.found ?? []),
  );
  const sourced = sorted.map((line) =>
    withSource(line, hand.sources.get(line.found?.article.id ?? '')),
  );
  const found = sourced.flatMap((line) => line.found ?? []);
  const settling = { editions: editionsOf(found, before), hand, before, settled: new Map() };
  const dated = datedLines(found, settling);
  const read = dated.map((line) => reportsOf(line, settling));
  return {
    articles: dated.map(({ article, actors, places, fingerprints }, i) => {
      const { reports } = must(read[i], 'every article has been read');
      return { article, story: storyOf(article, settling), reports, actors, places, fingerprints };
    }),
    hand,
    notes: [
      ...sourced.flatMap((line) => line.notes),
      ...dated.flatMap(undatedArticle),
      ...read.flatMap((one) => one.notes),
    ],
  };
}

function datedLines(lines: readonly ArticleReports[], settling: Settling): ArticleReports[] {
  const byId = new Map(
    [...settling.before, ...lines].map(({ article }) => [article.id, { article }]),
  );
  const byBase = lines.map((line) => {
    const edition = settling.editions.get(line.article.id);
    const base = edition?.duplicateOf ?? edition?.revisionOf;
    return dateByEdition(
      line,
      edition,
      base ? must(byId.get(base), 'an edition has its base') : undefined,
    );
  });
  const occasions = [
    ...settling.before.flatMap(({ reports }) => reports),
    ...byBase
      .filter(({ article }) => article.published !== null)
      .flatMap((line) => reportsOf(line, settling).reports),
  ].filter(({ type, date }) => type === 'meeting' && date?.precision === 'day');
  return byBase.map((line) => (line.article.published ? line : dateByOccasion(line, occasions)));
}

/** What the editor redates moves all that hangs on it; what is hidden may still date others. */
function reportsOf(line: ArticleReports, settling: Settling): SettledReports {
  const known = settling.settled.get(line);
  if (known) return known;
  const settled = settledReports(line, settling);
  settling.settled.set(line, settled);
  return settled;
}

function settledReports(line: ArticleReports, settling: Settling): SettledReports {
  const { hand } = settling;
  const { reports, notes } = settleGiven(resolveDates(line, storyOf(line.article, settling)));
  const dated = settleParties(inferDates(redated(hand, line, reports)));
  return { reports: dated.filter((report) => !isHidden(hand, report)), notes };
}

function storyOf({ id }: Article, { editions }: Settling): string {
  return editions.get(id)?.story ?? id;
}

function undatedArticle({ article }: ArticleReports): Note[] {
  const { id, published } = article;
  const at = { code: 'undated-article', article: id, span: null };
  if (!published && !article.parts.some((part) => part.published))
    return [toldNote('no-date', [id], { ...at, level: 'warning' })];
  if (published?.basis === 'inferred' && published.inferredFrom === null)
    return [toldNote('year-follows', [id, ...yearInferred(published)], { ...at, level: 'info' })];
  if (!published?.inferredFrom) return [];
  const values = [id, published.edtf, published.inferredFrom];
  return [toldNote('date-follows', values, { ...at, level: 'info' })];
}

/** The dateline, the date, what its year follows from, and where it lies in any case. */
function yearInferred({ edtf, evidence, within }: Published): string[] {
  const [dateline = '', ...others] = evidence.map(({ text }) => text.replace(/\s+/g, ' '));
  return [dateline, edtf, others.join(' … '), within ?? ''];
}
