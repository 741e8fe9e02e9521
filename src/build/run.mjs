// The one entry behind every npm script: `node src/build/run.mjs COMMAND …`. Plain JavaScript that
// needs nothing installed, because it is what installs. What a command prints for a program to
// read goes to stdout alone; everything said to a person by such a command goes to stderr.

import { parseArgs } from 'node:util';
import { benchCommand, benchSiteCommand } from './runner/benchCommand.mjs';
import { dataCommand } from './runner/dataCommand.mjs';
import { devCommand } from './runner/devCommand.mjs';
import { e2eCommand } from './runner/e2eCommand.mjs';
import { failure, isFailure } from './runner/failure.mjs';
import { commands, helpOf, overview } from './runner/help.mjs';
import { picturesCommand } from './runner/picturesCommand.mjs';
import { buildCommand, startCommand } from './runner/startCommand.mjs';
import { testCommand } from './runner/testCommand.mjs';

const OLDEST_NODE = [20, 19];

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const jobs = {
  start: startCommand,
  build: buildCommand,
  dev: devCommand,
  test: testCommand,
  e2e: e2eCommand,
  pictures: picturesCommand,
  bench: benchCommand,
  'bench:site': benchSiteCommand,
};

process.exitCode = await main(process.argv.slice(2));

/** @param {string[]} argv */
async function main([name, ...args]) {
  try {
    checkNode();
    if (name === undefined || name === '--help' || name === '-h') return show(overview());
    if (!(name in commands)) throw failure(`"${name}" is no command here. ${namesOf()}`, 2);
    if (wantsHelp(args)) return show(helpOf(name));
    return await (jobs[name]?.(args) ?? dataCommand(name, args));
  } catch (error) {
    if (!isFailure(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor = 0, wantMinor = 0] = OLDEST_NODE;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  throw failure(
    `Nichiro needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Get one from https://nodejs.org.`,
    2,
  );
}

function namesOf() {
  return `Commands: ${Object.keys(commands).join(', ')}.`;
}

/** @param {string[]} args */
function wantsHelp(args) {
  const { values } = parseArgs({
    args,
    options: { help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
  });
  return values.help === true;
}

/** @param {string} text */
function show(text) {
  process.stdout.write(text);
  return 0;
}
