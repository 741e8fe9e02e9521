// npm run bench: how fast the pipeline is, whole and step by step, beside two libraries of the field
// on the same articles in the same run; and what memory the map needs as articles grow in number.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from '../../src/build/runner/options.mjs';
import type { SourceFile } from '../../src/pipeline/sourceFile.ts';
import { generateArticle } from './generateArticle.ts';
import { peakOfMap } from './mapMemory.ts';
import { throughput } from './throughput.ts';

const MEMORY_AT = [1_000, 10_000];

const { articles, from, quick } = readOptions('bench', process.argv.slice(2), {
  articles: { type: 'string', default: '400' },
  from: { type: 'string' },
  quick: { type: 'boolean' },
});

const count = Number(articles);
const files = from === undefined ? generated(0, count) : filesIn(from);
const warmUp = from === undefined ? generated(count, count) : files;
const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;

say(`${files.length} articles, ${megabytes.toFixed(2)} MB; per second of processor time:`);
say(row('', 'MB', 'articles'));
for (const { name, megabytesPerSecond, documentsPerSecond } of throughput(files, warmUp))
  say(row(name, megabytesPerSecond.toFixed(2), documentsPerSecond.toFixed(0)));
if (!quick) {
  say('\nMost memory of the map:');
  for (const number of MEMORY_AT)
    say(row(`${number} articles`, (await peakOfMap(number)).toFixed(0), 'MB'));
}

function generated(first: number, length: number): SourceFile[] {
  return Array.from({ length }, (_, index) => {
    const { name, text } = generateArticle(first + index);
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
  return name.padEnd(16) + cells.map((cell) => cell.padStart(10)).join('');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
