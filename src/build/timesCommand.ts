// npm run -s times: the time expressions of a text as JSON, so that the tagger can be measured. With
// a file, one array; without, a line for each line of standard input, written as it is read.

import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { parseEdtf } from '../model/edtf.ts';
import { timexOf } from '../pipeline/times/timexOf.ts';
import { readNamed } from './readNamed.ts';
import { failure } from './runner/failure.mjs';
import { readFilesAndOptions } from './runner/options.mjs';
import { writeResult } from './writeResult.ts';

interface Entry {
  readonly id: unknown;
  readonly dct: string | undefined;
  readonly text: string;
}

const TIME_OF_DAY = /T\d{2}(?::?\d{2}(?::?\d{2})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

export async function timesCommand(args: readonly string[]): Promise<void> {
  const { values, positionals: files } = readFilesAndOptions('times', [...args], {
    dct: { type: 'string' },
  });
  const { dct } = values;
  const [file] = files;
  if (files.length > 1) throw failure('Give one file at a time. See: npm run times -- --help', 2);
  if (dct !== undefined) checkDate(dct, '--dct');
  if (file === undefined) return tagLines(dct);
  if (dct === undefined) throw failure('Say when the text was written: --dct 2016-05-04', 2);
  await writeResult(
    undefined,
    `${JSON.stringify(timexOf(readNamed(file).replace(/^\uFEFF/, ''), dct), null, 1)}\n`,
  );
}

function checkDate(text: string, where: string): void {
  const date = parseEdtf(text.replace(TIME_OF_DAY, ''));
  if (date && !date.isInterval && date.qualifier === null) return;
  throw failure(`${where} "${text}" is not a date; write it as 2016-05-04 or 2016-05-04T14:30.`, 2);
}

/** Each line is answered as it comes, and waits for the reader, so memory stays flat. */
async function tagLines(dct: string | undefined): Promise<void> {
  await pipeline(
    createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    (lines) => answers(lines, dct),
    process.stdout,
    { end: false },
  ).catch((error: unknown) => {
    // A reader that has seen enough ("| head") closes the pipe; that is no failure.
    if (!isClosedPipe(error)) throw error;
  });
}

async function* answers(lines: AsyncIterable<string>, dct: string | undefined) {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const entry = readEntry(line);
    if (!entry) throw failure(`Line ${number} is not JSON with "id", "dct" and "text".`, 2);
    const written = entry.dct ?? dct;
    if (written !== undefined) checkDate(written, `Line ${number}: dct`);
    yield `${JSON.stringify({ id: entry.id, times: timexOf(entry.text, written ?? null) })}\n`;
  }
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

function readEntry(line: string): Entry | undefined {
  const entry = parseJson(line);
  if (typeof entry !== 'object' || entry === null || !('text' in entry)) return undefined;
  if (typeof entry.text !== 'string') return undefined;
  const dct = 'dct' in entry && typeof entry.dct === 'string' ? entry.dct : undefined;
  return { id: 'id' in entry ? entry.id : null, dct, text: entry.text };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
