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
  return parsed(command, { args, options, strict: true, allowPositionals: false }).values;
}

/**
 * Options, and files to read.
 *
 * @template {import('node:util').ParseArgsConfig['options']} O
 * @param {string} command
 * @param {string[]} args
 * @param {O} options
 */
export function readFilesAndOptions(command, args, options) {
  return parsed(command, { args, options, strict: true, allowPositionals: true });
}

/**
 * @template {import('node:util').ParseArgsConfig} C
 * @param {string} command
 * @param {C} config
 */
function parsed(command, config) {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node goes on to explain what the help of the command explains.
    const reason = error instanceof Error ? error.message.split(/\. |\n/)[0] : String(error);
    throw failure(`${reason}. See: npm run ${command} -- --help`, 2);
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
