// Installs the packages of package-lock.json when those in node_modules are not the same; says so
// before it starts, and is silent when there is nothing to do.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runNode } from './child.mjs';
import { failure } from './failure.mjs';
import { inProject } from './project.mjs';

const LOCK = inProject('package-lock.json');
const STAMP = inProject('node_modules/.nichiro-installed');
/** npm's own record of what it put into node_modules. */
const INSTALLED = inProject('node_modules/.package-lock.json');

/** @param {{ say: (line: string) => void, output: 'stdout' | 'stderr' }} options */
export async function installPackages({ say, output }) {
  const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  if (!isInstalled()) await install(say, output);
  writeFileSync(STAMP, wanted);
}

/**
 * @param {(line: string) => void} say
 * @param {'stdout' | 'stderr'} output
 */
async function install(say, output) {
  say('Installing packages (once, until package-lock.json changes) …');
  const npm = npmProgram();
  // Development packages build the site, so they are wanted even where NODE_ENV says production.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const code = await runNode([npm, ...args, '--loglevel=error'], { output });
  if (code !== 0)
    throw failure('The packages could not be installed; npm says why above.', code || 1);
}

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages */

/** Whether npm has already put in place what the lock file asks for, by whichever command. */
function isInstalled() {
  return existsSync(INSTALLED) && holdsAll(packagesOf(INSTALLED), packagesOf(LOCK));
}

/**
 * Optional packages may be missing: most are for other machines.
 * @param {Packages} installed
 * @param {Packages} wanted
 */
export function holdsAll(installed, wanted) {
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = installed[path];
    if (path === '' || (!found && optional)) return true;
    return found?.version === version && found?.integrity === integrity;
  });
}

/**
 * @param {string} file
 * @returns {Packages}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** npm's JavaScript: what runs us now, or what stands beside node (no shell, so Windows too). */
function npmProgram() {
  const beside = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  const found = candidates.find((path) => path?.endsWith('.js') && existsSync(path));
  if (found) return found;
  throw failure('npm was not found beside node; run "npm ci" here and try again.', 1);
}
