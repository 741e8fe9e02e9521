// The map over a folder: one line for each file, articles and those passed over alike.

import { readReports } from '../pipeline/readReports.ts';
import type { MapLine } from '../pipeline/reports/articleReports.ts';
import { progress } from './progress.ts';
import type { Seeds } from './readSeeds.ts';

export function* mapSeeds({ files, notes }: Seeds): Generator<MapLine> {
  for (const note of notes) yield { file: note.article ?? '', found: null, notes: [note] };
  const onRead = progress('Reading articles');
  for (const [index, file] of files.entries()) {
    onRead(index + 1, files.length);
    yield readReports(file);
  }
}
