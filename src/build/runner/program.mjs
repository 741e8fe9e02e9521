// A program written in TypeScript, bundled and run: by the bundler that makes the site, so that a
// command runs the very code a browser gets, and as fast.

import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNode } from './child.mjs';
import { cache, inProject } from './project.mjs';

/** The pipeline makes many small things that do not last: with room for them, few are copied. */
const ROOM_FOR_THE_SHORT_LIVED = '--max-semi-space-size=64';
/**
 * Bytes of code run before a function is compiled at its best, four times the default: most commands
 * end before that pays, and for a few hundred articles it costs as much as reading them. Later
 * versions than 20 have a compiler between the two, and no such option.
 */
const LATE_TO_OPTIMISE = isNode20() ? ['--interrupt-budget=500000'] : [];

/** With which node runs a program of ours. */
export const nodeFlags = ['--enable-source-maps', ROOM_FOR_THE_SHORT_LIVED, ...LATE_TO_OPTIMISE];

function isNode20() {
  return process.versions.node.startsWith('20.');
}

/**
 * Plain JavaScript of ours is not bundled: it finds the project from where it stands.
 * @type {import('vite').Plugin}
 */
const plainStays = {
  name: 'plain-stays',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.') || !source.endsWith('.mjs')) return null;
    return { id: pathToFileURL(join(dirname(importer), source)).href, external: true };
  },
};

/**
 * The compiler of Node 20 gives every object of `{ ...one, more }` a hidden class of its own, and all
 * that reads such objects is slow after it; behind a first property they share one. In what the
 * bundler prints, nothing else begins like this.
 * @type {import('vite').Plugin}
 */
const sharedShapes = {
  name: 'shared-shapes',
  renderChunk: (code) => ({
    code: code.replace(/\{(?=\s*\.\.\.[\w$(])/g, '{ __proto__: Object.prototype,'),
    map: null,
  }),
};

/**
 * @param {string} entry its path in the project
 * @param {readonly string[]} args
 * @param {import('./child.mjs').RunOptions} [options]
 */
export async function runProgram(entry, args, options) {
  return withBundle(entry, (file) => runNode([...nodeFlags, file, ...args], options));
}

/**
 * The bundle stands as long as `use` does; each caller has one of its own.
 * @template T
 * @param {string} entry its path in the project
 * @param {(file: string) => T | Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withBundle(entry, use) {
  const { build } = await import('vite');
  const name = basename(entry, '.ts');
  const outDir = join(cache, 'programs', `${name}-${process.pid}`);
  try {
    await build({
      root: inProject('.'),
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      plugins: isNode20() ? [plainStays, sharedShapes] : [plainStays],
      build: {
        ssr: inProject(entry),
        outDir,
        target: 'node20',
        sourcemap: true,
        rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
      },
    });
    return await use(join(outDir, `${name}.mjs`));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
