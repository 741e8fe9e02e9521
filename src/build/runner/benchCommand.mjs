// The benchmarks: programs written in TypeScript that print what they measure.

import { runNode } from './child.mjs';
import { installPackages } from './install.mjs';
import { inProject, runTypeScript } from './project.mjs';

/** @param {string[]} args */
export async function benchCommand(args) {
  const say = (/** @type {string} */ line) => void process.stderr.write(`${line}\n`);
  await installPackages({ say, output: 'stderr' });
  const program = inProject('e2e/bench/pipeline.ts');
  return runNode([...runTypeScript, program, ...args], { cwd: process.cwd() });
}
