// The map: one file in, its reports out, dates not yet worked out. Knows no other article. The line
// is plain data and fits one line of NDJSON.

import { must } from '../model/check.ts';
import type { Actor, Place } from '../model/schema.ts';
import { withYearsOfDatelines } from './dates/yearOfDateline.ts';
import { gazetteer } from './names/gazetteer.ts';
import type { TaggedNames } from './names/nameMention.ts';
import { formerStates } from './names/statesThen.ts';
import { tagNames } from './names/tagNames.ts';
import { type ReadArticle, readArticle } from './read/readArticle.ts';
import type { ArticleReports, MapLine } from './reports/articleReports.ts';
import { detectReports } from './reports/detectReports.ts';
import type { DraftReport } from './reports/draftReport.ts';
import { fingerprintsOf } from './reports/fingerprintsOf.ts';
import type { SourceFile } from './sourceFile.ts';
import { tagTimes } from './times/tagTimes.ts';
import type { TimeMention } from './times/timeMention.ts';

/**
 * How many files go through the steps together. A step over a few files keeps its code and tables in
 * the processor's cache, which is worth a quarter of the time; what is held stays small.
 */
const TOGETHER = 8;

export function readReports(file: SourceFile): MapLine {
  return must(linesOf([file])[0], 'a file has a line');
}

/** A line for each file, in the order they come; a folder of any size fits. */
export function* readAllReports(files: Iterable<SourceFile>): Generator<MapLine> {
  let together: SourceFile[] = [];
  for (const file of files) {
    together.push(file);
    if (together.length < TOGETHER) continue;
    yield* linesOf(together);
    together = [];
  }
  yield* linesOf(together);
}

/** Each step over all the files before the next. */
function linesOf(files: readonly SourceFile[]): MapLine[] {
  const results = files.map(readArticle);
  const reads = results.map((result) => (result.status === 'refused' ? null : result.read));
  const names = reads.map((read) => read && tagNames(read));
  const times = reads.map((read) => read && tagTimes(read.prose, read.codes));
  const found = reads.map((read, i) => {
    const [named, timed] = [names[i], times[i]];
    return read && named && timed ? foundIn(read, named, timed) : null;
  });
  return files.map(({ name }, i) => ({
    file: name,
    found: found[i] ?? null,
    notes: results[i]?.notes ?? [],
  }));
}

function foundIn(
  read: ReadArticle,
  { mentions, actors, places }: TaggedNames,
  times: readonly TimeMention[],
): ArticleReports {
  const reports = detectReports({ read, names: mentions, actors, times });
  const all = withAdjectives(actors, reports);
  return {
    article: withYearsOfDatelines({ read, names: mentions, times }),
    prose: read.prose,
    times,
    reports,
    fingerprints: fingerprintsOf(read.codes, read.sentences),
    written: read.datelines.flatMap(({ part, day }) => (day === null ? [] : [{ part, day }])),
    actors: all,
    places: withStates(places, all, reports),
  };
}

/** States that only an adjective names, "Russian-Japanese talks", "sanctions on Chinese banks", take part too. */
function withAdjectives(
  actors: readonly Actor[],
  reports: readonly DraftReport[],
): readonly Actor[] {
  const known = new Set(actors.map(({ id }) => id));
  const parts = reports.flatMap((report) => [...report.actors, ...report.targets]);
  const more = new Set(parts.filter((id) => !known.has(id)));
  for (const { id, successor } of formerStates)
    if (more.has(successor) && !known.has(id)) more.add(id);
  return more.size === 0
    ? actors
    : [...actors, ...[...more].flatMap((id) => gazetteer.actors.get(id) ?? [])];
}

/** States that act, or whose people do, are places too: a journey leads there, a host receives there. */
function withStates(
  places: readonly Place[],
  actors: readonly Actor[],
  reports: readonly DraftReport[],
): readonly Place[] {
  const known = new Set(places.map(({ id }) => id));
  const states = actors.flatMap(({ id, of }) => (of === null ? [id] : [id, of]));
  const all = [...reports.flatMap((report) => report.places), ...states];
  const more = new Set(all.filter((id) => !known.has(id)));
  for (const { within } of places) if (within !== null && !known.has(within)) more.add(within);
  return [...places, ...[...more].flatMap((id) => gazetteer.places.get(id) ?? [])];
}
