// npm run -s events: a folder of articles in, the data file out.

import { writeEventSet } from '../pipeline/writeEventSet.ts';
import { linkLines } from './linkLines.ts';
import { readOptions } from './runner/options.mjs';
import { inProject } from './runner/project.mjs';
import { countsOf, noteLines } from './runner/summary.mjs';
import { seedsToEventSet } from './seedsToEventSet.ts';
import { say, writeResult } from './writeResult.ts';

export async function eventsCommand(args: readonly string[]): Promise<void> {
  const { seeds, out } = readOptions('events', [...args], {
    seeds: { type: 'string', default: inProject('seeds') },
    out: { type: 'string' },
  });
  const { eventSet, lock } = seedsToEventSet(seeds);
  await writeResult(out, writeEventSet(eventSet));
  say(countsOf(eventSet));
  for (const line of linkLines(eventSet, lock)) say(`  ${line}`);
  for (const line of noteLines(eventSet.notes)) say(`  note: ${line}`);
}
