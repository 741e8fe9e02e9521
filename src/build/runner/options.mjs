// Command line options read strictly: what is not known is bad use, said in one line.

import { parseArgs } from 'node:util';
import { failure } from './failure.mjs';

/**
 * @template {import('node:util').ParseArgsConfig['options']} O
 * @param {string} command
 * @param {string[]} args
 * @param {O} options
 */
export function readOptions(command, args, options) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw failure(`${reason} See: npm run ${command} -- --help`, 2);
  }
}

/**
 * @param {string | undefined} text
 * @param {number} standard
 */
export function readPort(text, standard) {
  if (text === undefined) return standard;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw failure(`--port takes a number from 0 to 65535, not "${text}".`, 2);
}
