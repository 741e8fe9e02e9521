// The passages behind an event, each with the name and day of its article: “…” (Viet Nam News, 2
// September 2016).

import { must } from '../model/check.ts';
import type { Article, DiplomaticEvent, Report, SetHead } from '../model/schema.ts';
import { articleName } from '../views/shared/articleName.ts';
import { shortDate } from '../views/shared/dateWords.ts';
import { exportWords } from './exportWords.ts';

export interface Passages {
  readonly quotes: readonly string[];
  /** Each once. */
  readonly sources: readonly string[];
}

export function passagesIn({ articles }: SetHead): (event: DiplomaticEvent) => Passages {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const sourceOf = (report: Report) =>
    sourceName(must(byId.get(report.article), `${report.article} is in the set`), report);
  return ({ reports }) => ({
    quotes: reports.map((report) => exportWords.passage(inLine(report.quote), sourceOf(report))),
    sources: [...new Set(reports.map(sourceOf))],
  });
}

/** Words of an article on one line. */
export function inLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** The name and day of one text of an article. */
export function sourceName(article: Article, { part }: Pick<Report, 'part'>): string {
  const published = article.parts[part]?.published ?? article.published;
  const day = published ? shortDate(published.edtf) : exportWords.noDate;
  return exportWords.source(articleName(article, part), day);
}
