// Runs one program to its end. Signals sent to us are passed on to it, and it decides how to stop.

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './project.mjs';

/** @type {readonly NodeJS.Signals[]} */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * @typedef {object} RunOptions
 * @property {Readonly<Record<string, string | undefined>>} [env] on top of our own
 * @property {string} [cwd]
 * @property {'stdout' | 'stderr'} [output] where its stdout goes
 */

/**
 * Its exit code; 128 + the signal's number where a signal ended it.
 * @param {readonly string[]} args of node
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function runNode(args, { env = {}, cwd = root, output = 'stdout' } = {}) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['inherit', output === 'stdout' ? 1 : 2, 2],
  });
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => child.kill(signal);
  for (const signal of PASSED_ON) process.on(signal, passOn);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const name of PASSED_ON) process.off(name, passOn);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
