// Published reports and files in, all events out, in the same steps as a build: map each file, then
// reduce. What comes out keeps every promise of a data file.

import { brokenBonds, brokenExcerpts, parseEventSet } from '../model/eventSet.ts';
import type { EventSet } from '../model/schema.ts';
import { isYourArticle, yourArticleId } from '../model/yours.ts';
import { addToPublished } from '../pipeline/added/addToPublished.ts';
import type { PublishedReports } from '../pipeline/added/publishedReports.ts';
import { decodeBytes } from '../pipeline/read/decodeBytes.ts';
import { readReports } from '../pipeline/readReports.ts';
import type { MapLine } from '../pipeline/reports/articleReports.ts';
import type { AddedFile, FileRead, PipelineResult, PipelineStep } from './pipelineMessages.ts';

export function addFiles(
  published: PublishedReports,
  files: readonly AddedFile[],
  onStep: (step: PipelineStep) => void,
): PipelineResult {
  const lines = files.map((file, done) => {
    onStep({ step: 'reading', done, of: files.length });
    return { line: readReports(file), published: file.published };
  });
  onStep({ step: 'merging' });
  const found = lines.filter(({ line }) => line.found !== null);
  const set = addToPublished(published, found);
  const read = lines.map(({ line }) => fileRead(line, set));
  const texts = textsOf(files, read);
  return { set: sound(set, texts), texts, read };
}

/** With its notes as they stand once all articles are known. */
function fileRead({ file, found, notes }: MapLine, set: EventSet): FileRead {
  if (!found) return { name: file, article: null, notes };
  const article = yourArticleId(found.article.id);
  return { name: file, article, notes: set.notes.filter((note) => note.article === article) };
}

function textsOf(
  files: readonly AddedFile[],
  read: readonly FileRead[],
): Readonly<Record<string, string>> {
  const texts = files.map(({ bytes }, i) => {
    const id = read[i]?.article ?? null;
    const decoded = id === null ? undefined : decodeBytes(bytes);
    return id !== null && decoded?.status === 'text' ? [[id, decoded.text] as const] : [];
  });
  return Object.fromEntries(texts.flat());
}

/** The set as it is; a broken promise throws. Published excerpts were checked when they were built. */
function sound(set: EventSet, texts: Readonly<Record<string, string>>): EventSet {
  const parsed = parseEventSet(set);
  const yours = set.events.map(({ reports }) => ({
    reports: reports.filter(({ article }) => isYourArticle(article)),
  }));
  const broken =
    parsed.status === 'bad'
      ? [parsed.reason]
      : [...brokenBonds(set), ...brokenExcerpts(yours, (id) => texts[id])];
  if (broken.length > 0) throw new Error(`broken promise: ${broken.slice(0, 5).join('; ')}`);
  return set;
}
