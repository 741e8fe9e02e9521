// `npm run -s times`: the time expressions of a text as JSON, so that the tagger can be measured.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { timexOf } from '../pipeline/times/timexOf.ts';

const HELP = `npm run -s times -- --dct DATE [FILE]

Prints the time expressions of FILE as a JSON array of {start, end, text, type, value}, with TIMEX3
types and values. Without FILE, reads lines of {"id", "dct", "text"} from standard input and writes a
line {"id", "times"} for each.

  --dct DATE   the day the text was written: YYYY-MM-DD, with or without a time (THH:MM)
  --help       this text
`;

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}(?::?\d{2})?.*)?)?)?$/;

process.exitCode = main();

function main(): number {
  const options = readOptions();
  if (typeof options === 'string') return refuse(`${options}; see --help`);
  if (options.help) return print(HELP);
  const { dct, files } = options;
  const [file] = files;
  if (files.length > 1) return refuse('times takes one file at a time; see --help');
  if (dct !== undefined && !DATE.test(dct))
    return refuse(`--dct "${dct}" is not a date; write it as 2016-05-04`);
  if (file === undefined) return tagLines(dct);
  if (dct === undefined) return refuse('say when the text was written: --dct 2016-05-04');
  return tagFile(file, dct);
}

interface Options {
  readonly help: boolean;
  readonly dct: string | undefined;
  readonly files: readonly string[];
}

/** The options, or what is wrong with them. */
function readOptions(): Options | string {
  try {
    const { values, positionals } = parseArgs({
      options: { dct: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    return { help: values.help ?? false, dct: values.dct, files: positionals };
  } catch (error) {
    return messageOf(error).split('. ')[0] ?? 'these options cannot be read';
  }
}

function tagFile(file: string, dct: string): number {
  const text = readText(file);
  if (text.status === 'failed') return refuse(`cannot read ${file}: ${text.message}`);
  return print(`${JSON.stringify(timexOf(text.text, dct), null, 1)}\n`);
}

type ReadText = { status: 'read'; text: string } | { status: 'failed'; message: string };

function readText(file: string): ReadText {
  try {
    return { status: 'read', text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    return { status: 'failed', message: messageOf(error) };
  }
}

function tagLines(dct: string | undefined): number {
  const lines = readFileSync(0, 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const entry = readEntry(line);
    if (!entry) return refuse(`line ${index + 1} is not JSON with "id", "dct" and "text"`);
    const written = entry.dct ?? dct;
    if (written !== undefined && !DATE.test(written))
      return refuse(`line ${index + 1}: "dct": "${written}" is not a date; write it as 2016-05-04`);
    const times = timexOf(entry.text, written ?? null);
    print(`${JSON.stringify({ id: entry.id, times })}\n`);
  }
  return 0;
}

interface Entry {
  readonly id: unknown;
  readonly dct: string | undefined;
  readonly text: string;
}

function readEntry(line: string): Entry | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    if (typeof entry !== 'object' || entry === null || !('text' in entry)) return undefined;
    if (typeof entry.text !== 'string') return undefined;
    const dct = 'dct' in entry && typeof entry.dct === 'string' ? entry.dct : undefined;
    return { id: 'id' in entry ? entry.id : null, dct, text: entry.text };
  } catch {
    return undefined;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
