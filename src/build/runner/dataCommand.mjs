// Commands written in TypeScript whose stdout a program may read: nothing of ours may mix into it.

import { runNode } from './child.mjs';
import { installPackages } from './install.mjs';
import { inProject, runTypeScript } from './project.mjs';

/**
 * @param {string} name
 * @param {string[]} args
 */
export async function dataCommand(name, args) {
  await installPackages({
    say: (line) => process.stderr.write(`${line}\n`),
    output: 'stderr',
  });
  const main = inProject('src/build/main.ts');
  return runNode([...runTypeScript, main, name, ...args], { cwd: process.cwd() });
}
