// The map over a folder: one line for each file, articles and those passed over alike, as they come.

import type { Note } from '../model/note.ts';
import { readAllReports } from '../pipeline/readReports.ts';
import type { MapLine } from '../pipeline/reports/articleReports.ts';
import type { SourceFile } from '../pipeline/sourceFile.ts';
import { progress } from './progress.ts';
import type { SeedEntries, Seeds } from './readSeeds.ts';

export function mapSeeds({ files, notes }: Seeds): Generator<MapLine> {
  return mapEntries({ count: files.length + 1, entries: [{ notes }, ...files] });
}

export function* mapEntries({ count, entries }: SeedEntries): Generator<MapLine> {
  const onRead = progress('Reading articles');
  const passedOver: Note[] = [];
  yield* readAllReports(filesIn());
  yield* passedOver.map(passedOverLine);

  function* filesIn(): Generator<SourceFile> {
    let done = 0;
    for (const entry of entries) {
      done += 1;
      onRead(done, count);
      if ('notes' in entry) passedOver.push(...entry.notes);
      else yield entry;
    }
  }
}

function passedOverLine(note: Note): MapLine {
  return { file: note.article ?? '', found: null, notes: [note] };
}
