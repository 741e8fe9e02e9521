// Lines of the map and reports from elsewhere in, the same lines out with those reports in them that
// their articles bear out, and a note for each of the others. The order of the reports makes no
// difference.

import type { Note } from '../../model/note.ts';
import { tagNames } from '../names/tagNames.ts';
import { readArticle } from '../read/readArticle.ts';
import type { ArticleReports, MapLine } from '../reports/articleReports.ts';
import type { SourceFile } from '../sourceFile.ts';
import { type DraftedOutside, draftOutside, type OutsideArticle } from './draftOutside.ts';
import { shortened } from './editorNote.ts';
import { type OutsideReport, readOutsideReport } from './outsideReport.ts';
import { reportKey } from './reportKey.ts';

export function withOutside(
  lines: readonly MapLine[],
  values: readonly unknown[],
  files: readonly SourceFile[],
): MapLine[] {
  if (values.length === 0) return [...lines];
  const known = new Set(lines.map((line) => line.found?.article.id));
  const byArticle = new Map<string, OutsideReport[]>();
  const notes: Note[] = [];
  for (const text of [...new Set(values.map((value) => JSON.stringify(value)))].sort()) {
    const read = readOutsideReport(JSON.parse(text));
    if (read.status === 'bad') notes.push(refusedNote(shortened(text), null, read.why));
    else if (!known.has(read.report.article)) notes.push(unknownArticle(read.report));
    else {
      const { article } = read.report;
      byArticle.set(article, [...(byArticle.get(article) ?? []), read.report]);
    }
  }
  const filled = lines.map((line) => {
    const reports = byArticle.get(line.found?.article.id ?? '');
    return line.found && reports ? filledLine(line, line.found, { reports, files }) : line;
  });
  return [...filled, ...notes.map((note) => ({ file: '', found: null, notes: [note] }))];
}

interface Given {
  readonly reports: readonly OutsideReport[];
  readonly files: readonly SourceFile[];
}

function filledLine(line: MapLine, found: ArticleReports, { reports, files }: Given): MapLine {
  const at = outsideArticle(line.file, found, files);
  if (at.why !== undefined) {
    const notes = reports.map((report) => refusedReport(report, at.why));
    return { ...line, notes: [...line.notes, ...notes] };
  }
  const article = found.article.id;
  const taken = new Set(found.reports.map((draft) => reportKey({ article, ...draft })));
  const drafted: Extract<DraftedOutside, { readonly why?: never }>[] = [];
  const notes: Note[] = [];
  for (const report of reports) {
    const one = draftOutside(report, at);
    const key = one.why === undefined ? reportKey({ article, ...one.draft }) : '';
    if (one.why !== undefined) notes.push(refusedReport(report, one.why));
    else if (taken.has(key)) notes.push(refusedReport(report, TAKEN));
    else drafted.push(one);
    taken.add(key);
  }
  return {
    ...line,
    found: {
      ...found,
      // Behind the map's own, which point at each other by their places in the list.
      reports: [...found.reports, ...drafted.map(({ draft }) => draft)],
      actors: withMore(
        found.actors,
        drafted.flatMap(({ actors }) => actors),
      ),
      places: withMore(
        found.places,
        drafted.flatMap(({ places }) => places),
      ),
    },
    notes: [...line.notes, ...notes],
  };
}

const TAKEN =
  'these words are reported with this type already; remove it, or correct that report in corrections.json';

type Found = (OutsideArticle & { readonly why?: never }) | { readonly why: string };

function outsideArticle(name: string, line: ArticleReports, files: readonly SourceFile[]): Found {
  const file = files.find((one) => one.name === name);
  if (!file) return { why: `${name} is not in the folder of articles; name it with --seeds DIR` };
  const result = readArticle(file);
  if (result.status === 'refused' || result.read.article.sha256 !== line.article.sha256)
    return { why: `${name} has changed since it was mapped; run map again` };
  return { line, read: result.read, names: tagNames(result.read) };
}

function withMore<R extends { readonly id: string }>(rows: readonly R[], more: readonly R[]): R[] {
  const known = new Set(rows.map(({ id }) => id));
  const added = new Map(more.filter(({ id }) => !known.has(id)).map((row) => [row.id, row]));
  return [...rows, ...[...added.values()].sort((a, b) => (a.id < b.id ? -1 : 1))];
}

function unknownArticle(report: OutsideReport): Note {
  const why = `no line of the map is of an article "${report.article}"; correct the name, or give its line too`;
  return refusedNote(`"${shortened(report.quote)}"`, null, why);
}

function refusedReport({ article, quote }: OutsideReport, why: string): Note {
  return refusedNote(`"${shortened(quote)}"`, article, why);
}

/** A report from elsewhere that is not used, and why. */
export function refusedNote(named: string, article: string | null, why: string): Note {
  const of = article === null ? '' : ` of ${article}`;
  const message = `a report from elsewhere${of}, ${named}, is refused: ${why}`;
  return { code: 'refused-report', level: 'warning', message, article, span: null };
}
