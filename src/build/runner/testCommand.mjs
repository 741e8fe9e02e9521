// npm test: everything, in the order in which a failure is cheapest to learn of, stopping at the
// first. The last line says how many tests passed and failed.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { buildSite, seedsFolder } from './builtSite.mjs';
import { runNode } from './child.mjs';
import { browserTests } from './e2eCommand.mjs';
import { isFailure } from './failure.mjs';
import { installPackages } from './install.mjs';
import { readOptions } from './options.mjs';
import { cache, inProject, tools } from './project.mjs';

const UNIT_RESULTS = join(cache, 'unit.json');
const BROWSER_RESULTS = join(cache, 'browser.json');

/** @typedef {{ title: string, work: () => Promise<number> }} Stage */

/** @type {readonly Stage[]} */
const stages = [
  { title: 'Install', work: install },
  { title: 'Types', work: () => runNode([tools.tsc]) },
  { title: 'Lint', work: () => runNode([tools.biome, 'check', '.']) },
  { title: 'Unit and golden tests', work: unitTests },
  { title: 'Build', work: build },
  {
    title: 'Browser tests',
    work: () => browserTests([], { PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_RESULTS }),
  },
];

/** @param {string[]} args */
export async function testCommand(args) {
  readOptions('test', args, {});
  mkdirSync(cache, { recursive: true });
  for (const file of [UNIT_RESULTS, BROWSER_RESULTS]) rmSync(file, { force: true });
  for (const stage of stages) {
    const code = await timed(stage);
    if (code === 0) continue;
    const { passed, failed } = results();
    say(`\nStopped at: ${stage.title}. What failed is above.`);
    say(`${passed} passed, ${Math.max(failed, 1)} failed`);
    return code;
  }
  const { passed, failed } = results();
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** @param {Stage} stage */
async function timed({ title, work }) {
  say(`\n── ${title}`);
  const start = performance.now();
  const code = await work().catch((error) => {
    if (!isFailure(error)) throw error;
    say(error.message);
    return error.exitCode;
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(`   ${title}: ${code === 0 ? 'good' : 'failed'}, ${seconds} s`);
  return code;
}

async function install() {
  await installPackages({ say, output: 'stdout' });
  const { path, from } = await findBrowser(say);
  say(`Browser: ${path} (${from})`);
  return 0;
}

function unitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_RESULTS}`];
  return runNode([tools.vitest, 'run', ...reporters]);
}

async function build() {
  const site = { seeds: seedsFolder(inProject('seeds')), outDir: inProject('dist'), base: '/' };
  await buildSite(site, { say, always: true });
  return 0;
}

/** Counted over both kinds of tests, as far as they got. */
function results() {
  const unit = readJson(UNIT_RESULTS);
  const stats = readJson(BROWSER_RESULTS)?.stats;
  return {
    passed: (unit?.numPassedTests ?? 0) + (stats?.expected ?? 0),
    failed: (unit?.numFailedTests ?? 0) + (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
  };
}

/**
 * @param {string} file
 * @returns {any}
 */
function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
