// Commands written in TypeScript whose stdout a program may read: nothing of ours may mix into it.

import { installPackages } from './install.mjs';
import { runProgram } from './program.mjs';

/**
 * @param {string} name
 * @param {string[]} args
 */
export async function dataCommand(name, args) {
  await installPackages({
    say: (line) => process.stderr.write(`${line}\n`),
    output: 'stderr',
  });
  return runProgram('src/build/main.ts', [name, ...args], { cwd: process.cwd() });
}
