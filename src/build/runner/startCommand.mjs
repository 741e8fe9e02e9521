// npm start: install, read and build what changed, serve, say where and what was read.

import { buildSite, seedsFolder, siteBase, siteFolder } from './builtSite.mjs';
import { failure } from './failure.mjs';
import { installPackages } from './install.mjs';
import { readOptions, readPort } from './options.mjs';
import { inProject } from './project.mjs';
import { serveSite } from './staticServer.mjs';
import { countsOf, noteLines } from './summary.mjs';

const STANDARD_PORT = 4173;

/** @param {string[]} args */
export async function startCommand(args) {
  const options = readOptions('start', args, {
    port: { type: 'string' },
    host: { type: 'string', default: '127.0.0.1' },
    seeds: { type: 'string' },
  });
  const port = readPort(options.port, STANDARD_PORT);
  const site = siteOf(options.seeds);
  await installPackages({ say, output: 'stdout' });
  tell(await buildSite(site, { say }));
  const { url, ...server } = await serve(site, String(options.host), port);
  if (port !== 0 && server.port !== port)
    say(`Port ${port} is in use; taking ${server.port} instead.`);
  say(`\n  Nichiro is at ${url}\n  Ctrl-C stops it.`);
  await untilStopped();
  server.close();
  return 0;
}

/** @param {string[]} args */
export async function buildCommand(args) {
  const options = readOptions('build', args, {
    seeds: { type: 'string' },
    base: { type: 'string' },
    out: { type: 'string', default: 'dist' },
  });
  const site = siteOf(options.seeds, options.base, siteFolder(String(options.out)));
  await installPackages({ say, output: 'stdout' });
  tell(await buildSite(site, { say, always: true }));
  say(`Written to ${options.out}`);
  return 0;
}

/**
 * @param {string | undefined} seeds
 * @param {string} [base]
 */
function siteOf(seeds, base, outDir = inProject('dist')) {
  return { seeds: seedsFolder(seeds), outDir, base: siteBase(base) };
}

/** @param {{ data: import('./summary.mjs').Summarised }} built */
function tell({ data }) {
  say(countsOf(data));
  for (const line of noteLines(data.notes)) say(`  note: ${line}`);
}

/**
 * @param {import('./builtSite.mjs').SiteOptions} site
 * @param {string} host
 * @param {number} port
 */
async function serve({ outDir, base }, host, port) {
  try {
    return await serveSite({ dir: outDir, base, host, port });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw failure(`Could not serve on ${host}, port ${port}: ${reason}`, 1);
  }
}

/** @returns {Promise<void>} */
function untilStopped() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
  });
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
