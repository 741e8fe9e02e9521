// A command's result goes to the file it was asked for, whole or not at all, or to standard output.
// Nothing else goes there: what is said to a person goes to stderr.

import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { failure } from './runner/failure.mjs';

type Result = string | Iterable<string> | AsyncIterable<string>;

export function writeResult(out: string | undefined, result: Result): Promise<void> {
  return out === undefined ? writeToStdout(result) : writeFile(out, result);
}

export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function writeToStdout(result: Result): Promise<void> {
  try {
    await pipeline(Readable.from(result), process.stdout, { end: false });
  } catch (error) {
    // A reader that has seen enough ("| head") closes the pipe; that is no failure.
    if (!isOfSystem(error) || error.code !== 'EPIPE') throw error;
  }
}

/** Beside its place first, then moved there. */
async function writeFile(path: string, result: Result): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    await pipeline(Readable.from(result), createWriteStream(beside));
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw isOfSystem(error) ? failure(`Could not write "${path}": ${error.message}`, 1) : error;
  }
}

/** Not a fault of whoever makes the result. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
