// How much memory the map takes at its peak, over a folder of made-up articles, in a process of its
// own: the program that npm run map is.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withBundle } from '../../src/build/runner/program.mjs';
import { generateArticle } from './generateArticle.ts';

/** So small that what is kept shows, and what merely has not been swept yet does not. */
const SMALL_HEAP = ['--max-semi-space-size=4', '--max-old-space-size=64'];

/** In megabytes: all that the process held, as the system counts it. */
export async function peakOfMap(articles: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'nichiro-bench-'));
  try {
    for (let number = 0; number < articles; number++) {
      const { name, text } = generateArticle(number);
      writeFileSync(join(folder, name), text);
    }
    return await withBundle('e2e/bench/measuredMap.ts', (program) => {
      const args = [...SMALL_HEAP, program, folder];
      const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`the map ended with ${status}`);
      return Number(stdout) / 1000;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
