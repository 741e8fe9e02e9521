// Builds the site from a folder of articles, or leaves it when nothing it is made of has changed.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { runNode } from './child.mjs';
import { failure } from './failure.mjs';
import { inProject, root, tools } from './project.mjs';

/** Inside the built site, so that a build by other means, which empties it, removes it too. */
const STAMP = '.built-from';
const INPUTS = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** @typedef {{ seeds: string, outDir: string, base: string, address?: string | undefined, report?: string | undefined, publish?: string | undefined }} SiteOptions absolute folders; base as "/sub/" */

/**
 * @param {string | undefined} folder as the user gave it
 * @returns {string} absolute
 */
export function seedsFolder(folder) {
  const path = folder === undefined ? inProject('seeds') : resolve(folder);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  throw failure(
    `There is no folder "${folder ?? 'seeds'}" to read articles from; name one with --seeds DIR.`,
    2,
  );
}

/**
 * Where a site may be written: the folder is emptied first, so it must be ours or have nothing in it.
 * @param {string} folder as the user gave it
 * @returns {string} absolute
 */
export function siteFolder(folder) {
  const path = resolve(folder);
  const isOurs = path === inProject('dist') || existsSync(join(path, STAMP));
  if (isOurs || !existsSync(path)) return path;
  if (statSync(path).isDirectory() && readdirSync(path).length === 0) return path;
  throw failure(`"${folder}" holds something else; name an empty folder with --out DIR.`, 2);
}

/** The path the site stands under, from the environment; "/" at both ends. */
export function siteBase(base = process.env.NICHIRO_BASE ?? '/') {
  const path = `/${base}/`.replace(/\/+/g, '/');
  if (/^[\w\-./~]+$/.test(path) && !path.includes('/.')) return path;
  throw failure(`The base path "${base}" is not a path such as "/nichiro/".`, 2);
}

/**
 * @param {SiteOptions} options
 * @param {{ say: (line: string) => void, always?: boolean }} how
 * @returns {Promise<{ data: import('./summary.mjs').Summarised }>}
 */
export async function buildSite(options, { say, always = false }) {
  const { seeds, outDir, base } = options;
  const { address = process.env.NICHIRO_ADDRESS ?? '' } = options;
  const { report = process.env.NICHIRO_REPORT ?? '' } = options;
  const { publish = process.env.NICHIRO_PUBLISH ?? 'full' } = options;
  const stamp = join(outDir, STAMP);
  const settings = [base, address, report, publish];
  const wanted = fingerprint([...INPUTS.map(inProject), seeds], settings);
  const isFresh = !always && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (!isFresh) {
    say(`Reading ${friendly(seeds)} and building the timeline …`);
    const args = ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
    const code = await runNode([tools.vite, ...args], {
      env: {
        NICHIRO_SEEDS: seeds,
        NICHIRO_BASE: base,
        NICHIRO_ADDRESS: address,
        NICHIRO_REPORT: report,
        NICHIRO_PUBLISH: publish,
      },
    });
    if (code !== 0) throw failure('The build failed; what went wrong is above.', code);
    writeFileSync(stamp, wanted);
  }
  return { data: JSON.parse(readFileSync(join(outDir, 'data/events.json'), 'utf8')) };
}

/**
 * One value for all that a build depends on: file names, contents, settings.
 * @param {readonly string[]} paths
 * @param {readonly string[]} settings
 */
function fingerprint(paths, settings) {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  const { NICHIRO_ADDRESS, NICHIRO_CARDS, SOURCE_DATE_EPOCH } = process.env;
  hash.update(JSON.stringify([NICHIRO_ADDRESS, NICHIRO_CARDS, SOURCE_DATE_EPOCH]));
  for (const file of paths.flatMap(filesUnder)) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [path];
  if (!stats.isDirectory()) return [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** @param {string} path */
function friendly(path) {
  const short = relative(root, path);
  return short.startsWith('..') ? path : short || '.';
}
