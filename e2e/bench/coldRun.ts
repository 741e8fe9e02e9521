// What it costs to read articles once, in a process of its own: Node's start, the tables, the code
// not yet optimised, and the work. The program that npm run events is, as its runner starts it.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFlags, withBundle } from '../../src/build/runner/program.mjs';
import type { SourceFile } from '../../src/pipeline/sourceFile.ts';

/** In seconds of processor time, all threads counted. */
export async function coldSeconds(files: readonly SourceFile[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'nichiro-bench-'));
  try {
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    return await withBundle('e2e/bench/measuredEvents.ts', (program) => {
      const args = [...nodeFlags, program, folder];
      const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`the events ended with ${status}`);
      return Number(stdout);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
