// Published reports and a reader's articles in, all events out: the second half of the reduce over
// more articles. What is published stays as it is dated, and keeps its addresses.

import type { Note } from '../../model/note.ts';
import type { DiplomaticEvent, EventSet, FormerLink } from '../../model/schema.ts';
import type { Span } from '../../model/span.ts';
import { isYourArticle, yourArticleId } from '../../model/yours.ts';
import { SOURCES_FILE } from '../editor/readSources.ts';
import { byDate } from '../merge/eventsFrom.ts';
import type { ArticleReports, MapLine } from '../reports/articleReports.ts';
import { settleReports } from '../settleReports.ts';
import type { SourceFile } from '../sourceFile.ts';
import { tellEvents } from '../tellEvents.ts';
import { keepAddresses } from './keepAddresses.ts';
import type { Address, PublishedReports } from './publishedReports.ts';

export interface AddedLine {
  /** As the map has it. */
  readonly line: MapLine;
  /** EDTF; what the reader knows and the text may not say. */
  readonly published: string | null;
}

export function addToPublished(
  { articles, corrections, addresses, notes, formerLinks }: PublishedReports,
  added: readonly AddedLine[],
): EventSet {
  const lines = added.map(({ line }) => yourLine(line));
  const own = settleReports(lines, [datesGiven(added)], articles);
  const told = tellEvents({
    articles: [...articles, ...own.articles],
    hand: { corrections, notes: [] },
    notes: own.notes,
  });
  const { events, former } = keepAddresses(told.events, addresses);
  const isDated = newlyDated(events, addresses);
  const kept = notes.filter((note) => note.code !== 'undated-report' || !isDated(note));
  const yours = told.notes.filter(({ article }) => article !== null && isYourArticle(article));
  return {
    ...told,
    events: events.sort(byDate),
    notes: [...kept, ...yours],
    formerLinks: [...formerLinks.map((link) => ledOn(link, former)), ...former],
  };
}

/** A link that led to an event which now leads on, leads there at once. */
function ledOn(link: FormerLink, former: readonly FormerLink[]): FormerLink {
  const next = former.find(({ kind, id }) => kind === link.kind && id === link.to);
  return next ? { ...link, to: next.to } : link;
}

/** A map's line with ids that no published article has. */
function yourLine(line: MapLine): MapLine {
  const name = line.found?.article.id ?? line.file;
  const id = yourArticleId(name);
  const notes = line.notes.map((note) => ({ ...note, article: id }));
  return { file: yourArticleId(line.file), found: line.found && renamed(line.found, id), notes };
}

function renamed(found: ArticleReports, id: string): ArticleReports {
  const { article } = found;
  const own = <T extends { readonly article: string }>(evidence: readonly T[]) =>
    evidence.map((one) => ({ ...one, article: id }));
  const dated = <T extends ArticleReports['article']['published']>(published: T) =>
    published && { ...published, evidence: own(published.evidence) };
  return {
    ...found,
    article: {
      ...article,
      id,
      published: dated(article.published),
      parts: article.parts.map((part) => ({ ...part, published: dated(part.published) })),
    },
  };
}

/** As an editor would write them: the reader is the editor of what they add. */
function datesGiven(added: readonly AddedLine[]): SourceFile {
  const entries = added.flatMap(({ line, published }) =>
    line.found && published !== null
      ? [[yourArticleId(line.found.article.id), { published }] as const]
      : [],
  );
  const json = JSON.stringify(Object.fromEntries(entries));
  return { name: SOURCES_FILE, bytes: new TextEncoder().encode(json) };
}

/** Whether a passage that nothing dated stands behind an event now. */
function newlyDated(
  events: readonly DiplomaticEvent[],
  addresses: readonly Address[],
): (note: Note) => boolean {
  const known = new Set(addresses.flatMap(({ reports }) => reports));
  const reports = events.flatMap((event) => event.reports).filter(({ id }) => !known.has(id));
  const keyOf = (article: string | null, span: Span | null) =>
    `${article}:${span?.start}-${span?.end}`;
  const dated = new Set(reports.map((report) => keyOf(report.article, report)));
  return ({ article, span }) => dated.has(keyOf(article, span));
}
