// npm run eval: what the pipeline makes of the seed articles, compared with what a careful reader
// finds in them.

import { readFileSync } from 'node:fs';
import { parseEventSet } from '../model/eventSet.ts';
import type { EventSet } from '../model/schema.ts';
import { readGold } from './eval/goldSet.ts';
import { score } from './eval/score.ts';
import { differenceLines, figureLines } from './eval/scoreLines.ts';
import { failure } from './runner/failure.mjs';
import { readOptions } from './runner/options.mjs';
import { inProject } from './runner/project.mjs';
import { seedsToEventSet } from './seedsToEventSet.ts';
import { writeResult } from './writeResult.ts';

const goldFile = new URL('./eval/gold/seeds.json', import.meta.url);

export async function evalCommand(args: readonly string[]): Promise<void> {
  const { dataset, json, verbose } = readOptions('eval', [...args], {
    dataset: { type: 'string' },
    json: { type: 'boolean' },
    verbose: { type: 'boolean' },
  });
  const { eventSet, texts } = seedsToEventSet(inProject('seeds'));
  const scored = score(readGold(goldFile), dataset ? readDataset(dataset) : eventSet, texts);
  const lines = verbose ? differenceLines(scored) : [];
  if (json) lines.push(JSON.stringify(scored.figures));
  else lines.push(...figureLines(scored.figures));
  await writeResult(undefined, `${lines.join('\n')}\n`);
}

function readDataset(path: string): EventSet {
  const parsed = parseEventSet(parseJson(path));
  if (parsed.status === 'ok') return parsed.eventSet;
  throw failure(`"${path}" is not a data file: ${parsed.reason}.`, 2);
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw failure(`Cannot read "${path}": ${error instanceof Error ? error.message : error}.`, 2);
  }
}
