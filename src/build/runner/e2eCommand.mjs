// The browser tests: builds the sites they look at, serves each on a free port, runs Playwright.

import { findFirefox } from './browser.mjs';
import { runNode } from './child.mjs';
import { installPackages } from './install.mjs';
import { inProject, tools } from './project.mjs';
import { allSites, withSites } from './sites.mjs';

/** @param {string[]} args passed on to Playwright */
export async function e2eCommand(args) {
  const say = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);
  await installPackages({ say, output: 'stdout' });
  return browserTests(args);
}

/**
 * @param {string[]} args
 * @param {Readonly<Record<string, string>>} [extra] environment
 */
export async function browserTests(args, extra = {}) {
  const config = inProject('e2e/playwright.config.ts');
  const firefox = await findFirefox((line) => void process.stdout.write(`${line}\n`));
  return withSites(allSites, (env) =>
    runNode([tools.playwright, 'test', '--config', config, ...args], {
      env: { ...env, ...firefox, ...extra },
    }),
  );
}
