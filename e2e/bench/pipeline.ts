// npm run bench: how fast the pipeline is, whole and step by step, beside two libraries of the field
// on the same articles in the same run, warm and with the start counted; and what memory the map
// needs as articles grow in number.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from '../../src/build/runner/options.mjs';
import type { SourceFile } from '../../src/pipeline/sourceFile.ts';
import { coldSeconds } from './coldRun.ts';
import { type Rate, rateOf } from './cpuRate.ts';
import { generateArticle } from './generateArticle.ts';
import { peakOfMap } from './mapMemory.ts';
import { corpusOf, peers, throughput } from './throughput.ts';

const MEMORY_AT = [1_000, 10_000];

const { articles, from, quick } = readOptions('bench', process.argv.slice(2), {
  articles: { type: 'string', default: '400' },
  from: { type: 'string' },
  quick: { type: 'boolean' },
});

const files = from === undefined ? generated(Number(articles)) : filesIn(from);
const corpus = corpusOf(files);

say(
  `${files.length} articles, ${(corpus.bytes / 1e6).toFixed(2)} MB; per second of processor time:`,
);
say(row('', 'MB', 'articles', ...peers.map((name) => `x ${name}`)));
const measured = new Map<string, Rate>();
for (const { name, ...rate } of throughput(files)) {
  measured.set(name, rate);
  say(row(name, ...cellsOf(rate)));
}
say(row('whole, cold', ...cellsOf(rateOf(corpus, await coldSeconds(files)))));
if (!quick) {
  say('\nMost memory of the map:');
  for (const number of MEMORY_AT)
    say(row(`${number} articles`, (await peakOfMap(number)).toFixed(0), 'MB'));
}

/** A rate, and how many times that of each peer it is. */
function cellsOf({ megabytesPerSecond, documentsPerSecond }: Rate): string[] {
  const ratios = peers.map(
    (name) => megabytesPerSecond / (measured.get(name)?.megabytesPerSecond ?? 0),
  );
  return [
    megabytesPerSecond.toFixed(2),
    documentsPerSecond.toFixed(0),
    ...ratios.map((ratio) => (Number.isFinite(ratio) ? ratio.toFixed(2) : '')),
  ];
}

function generated(length: number): SourceFile[] {
  return Array.from({ length }, (_, number) => {
    const { name, text } = generateArticle(number);
    return { name, bytes: new TextEncoder().encode(text) };
  });
}

function filesIn(folder: string): SourceFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(16) + cells.map((cell) => cell.padStart(15)).join('');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
