// npm run -s map: a folder of articles in, one line of JSON for each file out: what the article
// says by itself, nothing dated that needs another article.

import type { MapLine } from '../pipeline/reports/articleReports.ts';
import { mapEntries } from './mapSeeds.ts';
import { seedEntries } from './readSeeds.ts';
import { readOptions } from './runner/options.mjs';
import { inProject } from './runner/project.mjs';
import { writeResult } from './writeResult.ts';

export async function mapCommand(args: readonly string[]): Promise<void> {
  const { seeds, out } = readOptions('map', [...args], {
    seeds: { type: 'string', default: inProject('seeds') },
    out: { type: 'string' },
  });
  await writeResult(out, jsonLines(mapEntries(seedEntries(seeds))));
}

function* jsonLines(lines: Iterable<MapLine>): Generator<string> {
  for (const line of lines) yield `${JSON.stringify(line)}\n`;
}
