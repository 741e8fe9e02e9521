// The benchmarks: a program written in TypeScript that prints what it measures.

import { failure } from './failure.mjs';
import { installPackages } from './install.mjs';
import { readOptions } from './options.mjs';
import { runProgram } from './program.mjs';

/** @param {string[]} args */
export async function benchCommand(args) {
  checkOptions(args);
  const say = (/** @type {string} */ line) => void process.stderr.write(`${line}\n`);
  await installPackages({ say, output: 'stderr' });
  return runProgram('e2e/bench/pipeline.ts', args, { cwd: process.cwd() });
}

/** A million events as objects, before they are columns. */
const ROOM_FOR_EVENTS = '--max-old-space-size=12000';

/** @param {string[]} args */
export async function benchSiteCommand(args) {
  await installPackages({
    say: (line) => void process.stderr.write(`${line}\n`),
    output: 'stderr',
  });
  return runProgram('e2e/bench/site.ts', args, {
    cwd: process.cwd(),
    env: { NODE_OPTIONS: ROOM_FOR_EVENTS },
  });
}

/** @param {string[]} args */
function checkOptions(args) {
  const { articles } = readOptions('bench', args, {
    articles: { type: 'string', default: '400' },
    from: { type: 'string' },
    quick: { type: 'boolean' },
  });
  if (/^[1-9]\d{0,5}$/.test(String(articles))) return;
  throw failure(`--articles takes a number from 1 to 999999, not "${articles}".`, 2);
}
