// The map: one file in, its reports out, dates not yet worked out. Knows no other article. The line
// is plain data and fits one line of NDJSON.

import type { Note } from '../model/note.ts';
import type { Place } from '../model/schema.ts';
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
      actors,
      places: withDestinations(places, reports),
    },
    notes,
  };
}

/** A state named as where a journey leads is a place too, though the article names it as one that acts. */
function withDestinations(places: readonly Place[], reports: readonly DraftReport[]): Place[] {
  const known = new Set(places.map(({ id }) => id));
  const more = new Set(reports.flatMap((report) => report.places).filter((id) => !known.has(id)));
  return [...places, ...[...more].flatMap((id) => gazetteer.places.get(id) ?? [])];
}
