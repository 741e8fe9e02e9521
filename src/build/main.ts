// Runs one command written in TypeScript. Bad use is one clear line and exit code 2; a failing
// outside world one line and 1; a broken promise of ours keeps its stack.

import { isFailure } from './runner/failure.mjs';

type Command = (args: readonly string[]) => Promise<void>;

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  events: async () => (await import('./eventsCommand.ts')).eventsCommand,
  map: async () => (await import('./mapCommand.ts')).mapCommand,
  merge: async () => (await import('./mergeCommand.ts')).mergeCommand,
  links: async () => (await import('./linksCommand.ts')).linksCommand,
  times: async () => (await import('./timesCommand.ts')).timesCommand,
  eval: async () => (await import('./evalCommand.ts')).evalCommand,
};

const [name = '', ...args] = process.argv.slice(2);

try {
  const command = await commands[name]?.();
  if (!command) throw new Error(`broken promise: no command "${name}"`);
  await command(args);
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = isFailure(error) ? error.exitCode : 1;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return isFailure(error) ? error.message : (error.stack ?? error.message);
}
