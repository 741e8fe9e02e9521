// Recorded results that a person can read: what the seeds and some small articles of ours become. A
// change shows as a difference to review, and is accepted with `vitest -u`.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildEventSet } from '../buildEventSet.ts';
import type { SourceFile } from '../sourceFile.ts';
import { filesOf, goldenCases } from './articles.ts';
import { reportLines } from './reportLines.ts';

const seeds = new URL('../../../seeds/', import.meta.url);

function seedFiles(): SourceFile[] {
  const names = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
  return names.map((name) => ({ name, bytes: readFileSync(new URL(name, seeds)) }));
}

it('reads the seeds as recorded', async () => {
  await expect(reportLines(buildEventSet(seedFiles()))).toMatchFileSnapshot('seeds.txt');
});

it('reads the small articles as recorded', async () => {
  const texts = goldenCases.map((one) => `=== ${one.name}\n${reportLines(buildEventSet(filesOf(one)))}`);
  await expect(texts.join('\n')).toMatchFileSnapshot('small.txt');
});
