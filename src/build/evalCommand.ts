// npm run eval: what the pipeline makes of the seed articles, or of a folder that brings its own gold
// data, compared with what a careful reader finds in them.

import { parseEventSet } from '../model/eventSet.ts';
import type { EventSet } from '../model/schema.ts';
import { ablate } from './eval/ablate.ts';
import { goldInput } from './eval/goldInput.ts';
import { score } from './eval/score.ts';
import { differenceLines, figureLines } from './eval/scoreLines.ts';
import { readNamed } from './readNamed.ts';
import { failure } from './runner/failure.mjs';
import { readOptions } from './runner/options.mjs';
import { seedsToEventSet } from './seedsToEventSet.ts';
import { writeResult } from './writeResult.ts';

export async function evalCommand(args: readonly string[]): Promise<void> {
  const {
    ablate: isAblation,
    corpus,
    dataset,
    json,
    quiet,
  } = readOptions('eval', [...args], {
    ablate: { type: 'boolean' },
    corpus: { type: 'string' },
    dataset: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean' },
  });
  const input = goldInput(corpus);
  if (isAblation) return writeResult(undefined, linesOf(ablate(input)));
  const { gold, articles } = input;
  const { eventSet, texts } = seedsToEventSet(articles);
  const scored = score(gold, dataset ? readDataset(dataset) : eventSet, texts);
  const lines = json
    ? [JSON.stringify(scored.figures)]
    : [...figureLines(scored.figures), ...(quiet ? [] : ['', ...differenceLines(scored)])];
  await writeResult(undefined, `${lines.join('\n')}\n`);
}

async function* linesOf(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

function readDataset(path: string): EventSet {
  const parsed = parseEventSet(parseJson(path));
  if (parsed.status === 'ok') return parsed.eventSet;
  throw failure(`"${path}" is not a data file: ${parsed.reason}.`, 2);
}

function parseJson(path: string): unknown {
  const text = readNamed(path);
  try {
    return JSON.parse(text);
  } catch {
    throw failure(`"${path}" is not JSON; --dataset takes what npm run events writes.`, 2);
  }
}
