// npm run pictures: the README's screenshots, taken from the built site: a summit with the
// words behind it, and the list on a phone.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { failure } from './failure.mjs';
import { installPackages } from './install.mjs';
import { readOptions } from './options.mjs';
import { inProject } from './project.mjs';
import { withSites } from './sites.mjs';
import { smallPng } from './smallPng.mjs';

/** @typedef {{ width: number, height: number, file: string, path: string }} Picture */

/** @type {readonly Picture[]} */
const pictures = [
  {
    width: 1440,
    height: 900,
    file: 'public/screenshot-1440.png',
    path: 'event/2016-05-06-abe-putin-sochi/?from=2016-04-01&to=2016-12-31',
  },
  { width: 360, height: 780, file: 'public/screenshot-360.png', path: '' },
];

const MOST_BYTES = 250_000;

/** @param {string[]} args */
export async function picturesCommand(args) {
  readOptions('pictures', args, {});
  await installPackages({ say, output: 'stdout' });
  return withSites(['SEEDS'], async (env) => {
    const { chromium } = await import('playwright');
    const browser = await chromium.launch({
      executablePath: env.CHROMIUM_PATH ?? '',
      env: { ...process.env, ...env },
      args: ['--no-sandbox'],
    });
    try {
      for (const picture of pictures) await take(browser, env.NICHIRO_URL_SEEDS ?? '', picture);
    } finally {
      await browser.close();
    }
    return 0;
  });
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {Picture} picture
 */
async function take(browser, address, { width, height, file, path }) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const response = await page.goto(address + path);
  if (!response?.ok()) throw failure(`There is no page at ${path} to take a picture of.`, 1);
  await page.locator('[data-idle="true"]').first().waitFor();
  await page.locator('[data-idle="false"]').waitFor({ state: 'detached' });
  const picture = smallPng(await page.screenshot());
  await context.close();
  if (picture.length > MOST_BYTES) {
    throw failure(`${file} would have ${picture.length} bytes, over ${MOST_BYTES}.`, 1);
  }
  mkdirSync(dirname(inProject(file)), { recursive: true });
  writeFileSync(inProject(file), picture);
  say(`${file}: ${Math.round(picture.length / 1000)} kB`);
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
