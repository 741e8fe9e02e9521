// Where the project stands and where its tools are; all paths absolute.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Emptied with node_modules, so nothing in it is missed when it is gone. */
export const cache = inProject('node_modules/.cache/nichiro');

export const tools = {
  biome: inProject('node_modules/@biomejs/biome/bin/biome'),
  playwright: inProject('node_modules/playwright/cli.js'),
  tsc: inProject('node_modules/typescript/bin/tsc'),
  vite: inProject('node_modules/vite/bin/vite.js'),
  vitest: inProject('node_modules/vitest/vitest.mjs'),
};

/** @param {string} path */
export function inProject(path) {
  return join(root, path);
}
