// The sites that the browser tests and pictures look at: built where needed, served on free ports
// while the work goes on.

import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { buildSite, seedsFolder } from './builtSite.mjs';
import { cache, inProject } from './project.mjs';
import { serveSite } from './staticServer.mjs';

/**
 * The damaged folder is built under a sub-path, with a place for reports and with links that have moved,
 * the excerpts as a site that knows its address, so that all are tried at once.
 * @type {Readonly<Record<SiteName, { seeds: string, out: string, base: string, address?: string, report?: string, publish?: string }>>}
 */
const sites = {
  SEEDS: { seeds: 'seeds', out: inProject('dist'), base: '/' },
  DAMAGED: {
    seeds: 'e2e/seeds/damaged',
    out: join(cache, 'site-damaged'),
    base: '/sub/path/',
    report: 'https://desk.example/report?about={address}&title={title}',
  },
  EXCERPTS: {
    seeds: 'seeds',
    out: join(cache, 'site-excerpts'),
    base: '/',
    publish: 'excerpts',
    address: 'https://nichiro.example',
  },
  NOTHING: { seeds: 'e2e/seeds/nothing', out: join(cache, 'site-nothing'), base: '/' },
};

/** @typedef {'SEEDS' | 'DAMAGED' | 'EXCERPTS' | 'NOTHING'} SiteName */

/** @type {readonly SiteName[]} */
export const allSites = ['SEEDS', 'DAMAGED', 'EXCERPTS', 'NOTHING'];

/**
 * @template T
 * @param {readonly SiteName[]} names
 * @param {(env: Record<string, string>) => Promise<T>} work given the browser and the addresses
 * @returns {Promise<T>}
 */
export async function withSites(names, work) {
  const browser = await findBrowser(say);
  /** @type {Record<string, string>} */
  const env = { ...browser.env, CHROMIUM_PATH: browser.path };
  const closing = [];
  try {
    for (const name of names) {
      const { seeds, out, base, address, report, publish = 'full' } = sites[name];
      const folder = seedsFolder(inProject(seeds));
      await buildSite({ seeds: folder, outDir: out, base, address, report, publish }, { say });
      const server = await serveSite({ dir: out, base, host: '127.0.0.1', port: 0 });
      closing.push(server.close);
      env[`NICHIRO_URL_${name}`] = server.url;
      env[`NICHIRO_DIR_${name}`] = out;
    }
    return await work(env);
  } finally {
    for (const close of closing) close();
  }
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
