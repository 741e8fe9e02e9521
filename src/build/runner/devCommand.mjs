// npm run dev: Vite's server on the folder of articles; an edited article updates the open page.

import { seedsFolder, siteBase } from './builtSite.mjs';
import { runNode } from './child.mjs';
import { installPackages } from './install.mjs';
import { readOptions, readPort } from './options.mjs';
import { tools } from './project.mjs';

const STANDARD_PORT = 5173;

/** @param {string[]} args */
export async function devCommand(args) {
  const options = readOptions('dev', args, {
    port: { type: 'string' },
    host: { type: 'string', default: '127.0.0.1' },
    seeds: { type: 'string' },
  });
  const port = readPort(options.port, STANDARD_PORT);
  const env = { NICHIRO_SEEDS: seedsFolder(options.seeds), NICHIRO_BASE: siteBase() };
  await installPackages({
    say: (line) => process.stdout.write(`${line}\n`),
    output: 'stdout',
  });
  const code = await runNode([tools.vite, '--port', String(port), '--host', String(options.host)], {
    env,
  });
  return code === 130 ? 0 : code;
}
