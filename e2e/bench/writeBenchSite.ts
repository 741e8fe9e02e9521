// A site in a folder whose data are a made-up set, which it gives back.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { largeSetFiles } from '../../src/build/largeFiles.ts';
import { dataHints } from '../../src/build/pageHints.ts';
import { buildSite } from '../../src/build/runner/builtSite.mjs';
import { inProject } from '../../src/build/runner/project.mjs';
import { wordsFile } from '../../src/build/wordsFile.ts';
import { LARGE_FROM, largeFiles } from '../../src/model/largeSet.ts';
import type { DiplomaticEvent } from '../../src/model/schema.ts';
import { searchFiles } from '../../src/model/searchFiles.ts';
import { articleWords } from '../../src/query/articleWords.ts';
import { wordIndex } from '../../src/query/wordIndex.ts';
import { syntheticSet } from './syntheticSet.ts';

export async function writeBenchSite(
  out: string,
  count: number,
  seed: number,
): Promise<readonly DiplomaticEvent[]> {
  await buildSite(
    { seeds: inProject('e2e/seeds/nothing'), outDir: out, base: '/' },
    { say: () => {}, always: true },
  );
  rmSync(join(out, 'data'), { recursive: true, force: true });
  const { head, events } = syntheticSet(count, seed);
  const files =
    count < LARGE_FROM
      ? [['data/events.json', JSON.stringify({ ...head, events })] as const]
      : largeSetFiles(head, events, {});
  const texts = wordsFile(wordIndex(articleWords(head.articles, () => undefined)));
  const forSearch = [
    [searchFiles.spellings, '{}'],
    [searchFiles.texts, texts],
  ] as const;
  for (const [name, content] of [...forSearch, ...files]) {
    const path = join(out, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  if (count >= LARGE_FROM) {
    const page = join(out, 'index.html');
    const hint = dataHints([largeFiles.columns], '/');
    writeFileSync(page, readFileSync(page, 'utf8').replace('</head>', `${hint}</head>`));
  }
  return events;
}
