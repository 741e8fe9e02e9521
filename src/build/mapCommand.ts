// npm run -s map: a folder of articles in, one line of JSON for each file out: what the article
// says by itself, nothing dated that needs another article.

import type { MapLine } from '../pipeline/reports/articleReports.ts';
import { mapSeeds } from './mapSeeds.ts';
import { readSeeds } from './readSeeds.ts';
import { readOptions } from './runner/options.mjs';
import { inProject } from './runner/project.mjs';
import { writeResult } from './writeResult.ts';

export async function mapCommand(args: readonly string[]): Promise<void> {
  const { seeds, out } = readOptions('map', [...args], {
    seeds: { type: 'string', default: inProject('seeds') },
    out: { type: 'string' },
  });
  await writeResult(out, jsonLines(mapSeeds(readSeeds(seeds))));
}

function* jsonLines(lines: Iterable<MapLine>): Generator<string> {
  for (const line of lines) yield `${JSON.stringify(line)}\n`;
}
