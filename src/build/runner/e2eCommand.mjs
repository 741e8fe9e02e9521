// The browser tests: builds the sites they look at, serves each on a free port, runs Playwright.

import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { buildSite, seedsFolder } from './builtSite.mjs';
import { runNode } from './child.mjs';
import { installPackages } from './install.mjs';
import { cache, inProject, tools } from './project.mjs';
import { serveSite } from './staticServer.mjs';

/**
 * The sites by the name the tests know them under. The damaged folder is built under a sub-path,
 * so that both are tried at once.
 */
const sites = {
  SEEDS: { seeds: 'seeds', out: inProject('dist'), base: '/' },
  DAMAGED: { seeds: 'e2e/seeds/damaged', out: join(cache, 'site-damaged'), base: '/sub/path/' },
  NOTHING: { seeds: 'e2e/seeds/nothing', out: join(cache, 'site-nothing'), base: '/' },
};

/** @param {string[]} args passed on to Playwright */
export async function e2eCommand(args) {
  await installPackages({ say, output: 'stdout' });
  return withSites((env) => runPlaywright(args, env));
}

/**
 * @param {string[]} args
 * @param {Readonly<Record<string, string>>} env
 */
export function runPlaywright(args, env) {
  const config = inProject('e2e/playwright.config.ts');
  return runNode([tools.playwright, 'test', '--config', config, ...args], { env });
}

/**
 * @template T
 * @param {(env: Record<string, string>) => Promise<T>} work given the browser and the addresses
 * @returns {Promise<T>}
 */
export async function withSites(work) {
  const browser = await findBrowser(say);
  /** @type {Record<string, string>} */
  const env = { ...browser.env, CHROMIUM_PATH: browser.path };
  const closing = [];
  try {
    for (const [name, { seeds, out, base }] of Object.entries(sites)) {
      await buildSite({ seeds: seedsFolder(inProject(seeds)), outDir: out, base }, { say });
      const server = await serveSite({ dir: out, base, host: '127.0.0.1', port: 0 });
      closing.push(server.close);
      env[`NICHIRO_URL_${name}`] = server.url;
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
