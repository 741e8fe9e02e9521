// What the editor knows of an article in place of what its page says. The first part of a page, parts
// that say nothing, and parts that say what the article said take it too; others keep their own.

import type { EdtfDate } from '../../model/edtf.ts';
import type { Note } from '../../model/note.ts';
import type { Article, Published } from '../../model/schema.ts';
import { editorFields } from '../../model/vocabulary.ts';
import type { ArticleReports, MapLine } from '../reports/articleReports.ts';
import type { SourceEntry } from './readSources.ts';

/** Doubts about the date a page prints, which the editor's own settles. */
const SETTLED = new Set(['dates-disagree', 'weekday-differs', 'undated-article']);

export function withSource<L extends MapLine>(line: L, entry: SourceEntry | undefined): L {
  if (!line.found || !entry) return line;
  const found = foundWith(line.found, entry);
  const notes = line.notes.filter((note) => !isSettled(note, found.article));
  return { ...line, found, notes };
}

function foundWith(found: ArticleReports, entry: SourceEntry): ArticleReports {
  const { article } = found;
  const published = entry.published && publishedByEditor(entry.published);
  return {
    ...found,
    article: {
      ...article,
      address: entry.address ?? article.address,
      title: entry.title ?? article.title,
      outlet: entry.outlet ?? article.outlet,
      byline: entry.byline ?? article.byline,
      published: published ?? article.published,
      fromEditor: editorFields.filter((field) => entry[field] !== undefined),
      parts: article.parts.map((part, index) => {
        const takes = (own: string | null | undefined, ofPage: string | null | undefined) =>
          index === 0 || !own || own === ofPage;
        return {
          ...part,
          outlet: entry.outlet && takes(part.outlet, article.outlet) ? entry.outlet : part.outlet,
          byline: entry.byline && takes(part.byline, article.byline) ? entry.byline : part.byline,
          published:
            published && takes(part.published?.edtf, article.published?.edtf)
              ? published
              : part.published,
        };
      }),
    },
  };
}

function publishedByEditor(date: EdtfDate): Published {
  const { edtf, earliest, latest, precision, qualifier } = date;
  const known = { edtf, earliest, latest, precision, qualifier };
  return { ...known, basis: 'editor', evidence: [], inferredFrom: null, within: null };
}

function isSettled({ code, span }: Note, { parts, published }: Article): boolean {
  if (!SETTLED.has(code)) return false;
  if (!span) return published?.basis === 'editor';
  const part = parts.find(({ start, end }) => start <= span.start && span.end <= end);
  return part?.published?.basis === 'editor';
}
