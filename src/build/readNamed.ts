// A file that a command line names: its text, or a failure that says why it cannot be read.

import { readFileSync } from 'node:fs';
import { failure } from './runner/failure.mjs';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'you may not read it',
  EISDIR: 'it is a folder',
};

/** `path`: "-" is standard input. `advice`: a sentence on what to name instead. */
export function readNamed(path: string, advice = ''): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    const reason = `Cannot read "${path}": ${whyUnreadable(error)}.`;
    throw failure(`${reason} ${advice}`.trim(), 2);
  }
}

function whyUnreadable(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return reasons[code] ?? error.message;
}
