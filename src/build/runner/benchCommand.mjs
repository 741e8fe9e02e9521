// The benchmarks: programs written in TypeScript that print what they measure.

import { findBrowser } from './browser.mjs';
import { failure } from './failure.mjs';
import { installPackages } from './install.mjs';
import { readOptions } from './options.mjs';
import { runProgram } from './program.mjs';

/** @param {string[]} args */
export async function benchCommand(args) {
  const { only, pipeline, browser } = checkedOptions(args);
  const say = (/** @type {string} */ line) => void process.stderr.write(`${line}\n`);
  await installPackages({ say, output: 'stderr' });
  const cwd = process.cwd();
  const code =
    only === 'browser' ? 0 : await runProgram('e2e/bench/pipeline.ts', pipeline, { cwd });
  if (code !== 0 || only === 'pipeline') return code;
  const found = await findBrowser(say);
  const env = { ...found.env, CHROMIUM_PATH: found.path, NODE_OPTIONS: ROOM_FOR_EVENTS };
  return runProgram('e2e/bench/browser.ts', browser, { cwd, env });
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

/**
 * The options of each program.
 * @param {string[]} args
 */
function checkedOptions(args) {
  const { only, articles, from, quick, sizes, runs } = readOptions('bench', args, {
    only: { type: 'string' },
    articles: { type: 'string', default: '400' },
    from: { type: 'string' },
    quick: { type: 'boolean' },
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    runs: { type: 'string', default: '3' },
  });
  if (only !== undefined && only !== 'pipeline' && only !== 'browser') {
    throw failure(`--only takes pipeline or browser, not "${only}".`, 2);
  }
  checkNumbers('articles', String(articles), /^[1-9]\d{0,5}$/);
  checkNumbers('runs', String(runs), /^[1-9]\d?$/);
  checkNumbers('sizes', String(sizes), /^[1-9]\d{0,6}(?:,[1-9]\d{0,6})*$/);
  const pipeline = ['--articles', String(articles), ...(quick ? ['--quick'] : [])];
  if (from !== undefined) pipeline.push('--from', String(from));
  return { only, pipeline, browser: ['--sizes', String(sizes), '--runs', String(runs)] };
}

/**
 * @param {string} name
 * @param {string} value
 * @param {RegExp} form
 */
function checkNumbers(name, value, form) {
  if (form.test(value)) return;
  const wanted = { articles: 'a number from 1 to 999999', runs: 'a number from 1 to 99' }[name];
  throw failure(`--${name} takes ${wanted ?? 'numbers such as 1000,10000'}, not "${value}".`, 2);
}
