// A command's result goes to the file it was asked for, or to standard output, and nothing else
// does: what is said to a person goes to stderr.

import { writeWhole } from './writeWhole.ts';

export async function writeResult(out: string | undefined, text: string): Promise<void> {
  if (out !== undefined) return writeWhole(out, text);
  await new Promise<void>((resolve, reject) => {
    process.stdout.on('error', (error) => {
      // A reader that has seen enough ("| head") closes the pipe; that is no failure.
      if ('code' in error && error.code === 'EPIPE') resolve();
      else reject(error);
    });
    process.stdout.write(text, () => resolve());
  });
}

export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
