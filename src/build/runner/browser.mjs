// Finds a Chromium for the browser tests and pictures, in this order: CHROMIUM_PATH, one that the
// system has, Playwright's own, the one that came as an npm package, Playwright's download.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { runNode } from './child.mjs';
import { failure } from './failure.mjs';
import { cache, inProject, tools } from './project.mjs';

/** @typedef {{ path: string, env: Record<string, string>, from: string }} Browser */

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const FIREFOX_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** What Playwright calls a Firefox that is not its own build. */
const BIDI = 'moz-firefox';

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const IN_WINDOWS_FOLDER = ['Google\\Chrome', 'Microsoft\\Edge', 'Chromium'];

/**
 * @param {(line: string) => void} say
 * @returns {Promise<Browser>}
 */
export async function findBrowser(say) {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (answers(named)) return { path: named, env: {}, from: 'CHROMIUM_PATH' };
    throw failure(`CHROMIUM_PATH is "${named}", which does not run as a browser.`, 1);
  }
  const found = systemBrowser() ?? (await playwrightBrowser()) ?? (await packagedBrowser(say));
  return found ?? downloaded(say);
}

/**
 * Playwright's own build, or else the system's, which Playwright drives over WebDriver BiDi.
 * @param {(line: string) => void} say
 * @returns {Promise<Record<string, string>>} for the environment of the tests
 */
export async function findFirefox(say) {
  const { firefox } = await import('playwright');
  const own = firefox.executablePath();
  const named = process.env.FIREFOX_PATH;
  const path = named ? named : [own, ...FIREFOX_PATHS].find((path) => existsSync(path));
  if (path === own) return { FIREFOX_PATH: path };
  if (path !== undefined && answers(path)) return { FIREFOX_PATH: path, FIREFOX_CHANNEL: BIDI };
  if (named) throw failure(`FIREFOX_PATH is "${named}", which does not run as a browser.`, 1);
  say('Skipped in Firefox, which is not installed: wheel, drag, keys and lanes.');
  say('They run too after "npx playwright install firefox".');
  return {};
}

/** @returns {Browser | undefined} */
function systemBrowser() {
  // On Windows a browser opens a window when asked for its version, so being there is enough.
  const windows = WINDOWS_FOLDERS.flatMap((name) => process.env[name] ?? []).flatMap((folder) =>
    IN_WINDOWS_FOLDER.map((name) => {
      const program = name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe';
      return `${folder}\\${name}\\Application\\${program}`;
    }),
  );
  const path = SYSTEM_PATHS.find((path) => existsSync(path) && answers(path));
  const found = path ?? windows.find((path) => existsSync(path));
  return found === undefined ? undefined : { path: found, env: {}, from: 'the system' };
}

/** @returns {Promise<Browser | undefined>} */
async function playwrightBrowser() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  if (!existsSync(path) || !answers(path)) return undefined;
  return { path, env: {}, from: 'Playwright' };
}

/**
 * The browser in @sparticuz/chromium, unpacked once: Linux on x64 only.
 * @param {(line: string) => void} say
 * @returns {Promise<Browser | undefined>}
 */
async function packagedBrowser(say) {
  const packed = inProject('node_modules/@sparticuz/chromium/bin');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packed)) {
    return undefined;
  }
  const dir = join(cache, 'chromium');
  const path = join(dir, 'chromium');
  if (!existsSync(join(dir, 'unpacked'))) {
    say('Unpacking a browser for the tests …');
    await unpack(packed, dir);
  }
  const env = [{}, { LD_LIBRARY_PATH: join(dir, 'lib') }].find((extra) => answers(path, extra));
  if (!env) return undefined;
  return { path, env: { ...env, ...fontSettings(dir) }, from: '@sparticuz/chromium' };
}

/**
 * The package unpacks into the folder for temporary files, and its libraries not at all.
 * @param {string} packed
 * @param {string} dir
 */
async function unpack(packed, dir) {
  mkdirSync(dir, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = dir;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  const libraries = brotliDecompressSync(readFileSync(join(packed, 'al2023.tar.br')));
  const tar = spawnSync('tar', ['-x', '-C', dir], { input: libraries });
  if (tar.status === 0) writeFileSync(join(dir, 'unpacked'), '');
}

/**
 * Without any font settings on the machine, all text would be invisible.
 * @param {string} dir
 * @returns {Record<string, string>}
 */
function fontSettings(dir) {
  if (existsSync('/etc/fonts/fonts.conf')) return {};
  writeFileSync(
    join(dir, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${dir}</dir><cachedir>${join(dir, 'fc')}</cachedir></fontconfig>\n`,
  );
  return { FONTCONFIG_PATH: dir };
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<Browser>}
 */
async function downloaded(say) {
  say('Downloading a browser for the tests …');
  const code = await runNode([tools.playwright, 'install', 'chromium']);
  const browser = code === 0 ? await playwrightBrowser() : undefined;
  if (browser) return browser;
  throw failure(
    'No browser for the tests. Either set CHROMIUM_PATH to a Chrome or Chromium, or install one ("apt-get install chromium", or "npx playwright install chromium").',
    1,
  );
}

/**
 * @param {string} path
 * @param {Record<string, string>} [env]
 */
function answers(path, env = {}) {
  const result = spawnSync(path, ['--version'], {
    env: { ...process.env, ...env },
    timeout: 20_000,
    stdio: 'ignore',
  });
  return result.status === 0;
}
