// The map: one file in, its reports out, dates not yet worked out. Knows no other article. The line
// is plain data and fits one line of NDJSON.

import type { Note } from '../model/note.ts';
import type { Actor, Place } from '../model/schema.ts';
import { gazetteer } from './names/gazetteer.ts';
import { tagNames } from './names/tagNames.ts';
import { readArticle } from './read/readArticle.ts';
import type { MapLine } from './reports/articleReports.ts';
import { detectReports } from './reports/detectReports.ts';
import type { DraftReport } from './reports/draftReport.ts';
import { fingerprintsOf } from './reports/fingerprintsOf.ts';
import type { SourceFile } from './sourceFile.ts';
import { tagTimes } from './times/tagTimes.ts';

export function readReports(file: SourceFile): MapLine {
  const result = readArticle(file);
  if (result.status === 'refused') return { file: file.name, found: null, notes: result.notes };
  const { read } = result;
  const notes: Note[] = [...result.notes];
  const { mentions, actors, places } = tagNames(read);
  const times = tagTimes(read.prose);
  const reports = detectReports({ read, names: mentions, actors, times });
  const fingerprints = fingerprintsOf(read.prose, read.sentences);
  return {
    file: file.name,
    found: {
      article: read.article,
      prose: read.prose,
      times,
      reports,
      fingerprints,
      written: read.datelines.flatMap(({ part, day }) => (day === null ? [] : [{ part, day }])),
      actors,
      places: withStates(places, actors, reports),
    },
    notes,
  };
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
