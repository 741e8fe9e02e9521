// npm run -s merge: lines written by map and reports from elsewhere in, in any order, the data file
// out. Every excerpt is checked against its article, wherever its line came from.

import * as v from 'valibot';
import { parseEventSet } from '../model/eventSet.ts';
import type { EventSet } from '../model/schema.ts';
import { checked } from '../pipeline/buildEventSet.ts';
import { withOutside } from '../pipeline/editor/withOutside.ts';
import { reduceReports } from '../pipeline/reduceReports.ts';
import type { MapLine } from '../pipeline/reports/articleReports.ts';
import { writeEventSet } from '../pipeline/writeEventSet.ts';
import { linkLines } from './linkLines.ts';
import { readNamed } from './readNamed.ts';
import { readSeeds } from './readSeeds.ts';
import { failure } from './runner/failure.mjs';
import { readFilesAndOptions } from './runner/options.mjs';
import { inProject } from './runner/project.mjs';
import { countsOf, noteLines } from './runner/summary.mjs';
import { say, writeResult } from './writeResult.ts';

/** The outer shape alone; what reports hold is checked once they are events. */
const mapLine = v.custom<MapLine>(
  (line) =>
    v.is(
      v.object({
        file: v.string(),
        found: v.nullable(v.object({ article: v.object({ id: v.string() }), prose: v.string() })),
        notes: v.array(v.object({ message: v.string() })),
      }),
      line,
    ),
  'not a line that map writes, nor a report from elsewhere',
);
const outside = v.looseObject({ file: v.optional(v.never()) });

export async function mergeCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = readFilesAndOptions('merge', [...args], {
    seeds: { type: 'string', default: inProject('seeds') },
    out: { type: 'string' },
  });
  const read = positionals.length === 0 ? linesOf('-') : positionals.flatMap(linesOf);
  const { files, editor, lock } = readSeeds(values.seeds);
  const mapped = read.flatMap(({ line }) => line ?? []);
  const given = read.flatMap((one) => (one.line ? [] : [one.report]));
  const lines = withOutside(mapped, given, files);
  const set = validated(checked(reduceReports(lines, editor, lock), files, lock));
  await writeResult(values.out, writeEventSet(set));
  say(countsOf(set));
  for (const line of linkLines(set, lock)) say(`  ${line}`);
  for (const line of noteLines(set.notes)) say(`  note: ${line}`);
}

/** A line of the map, or a report from elsewhere, which is checked against its article. */
type Line =
  | { readonly line: MapLine; readonly report?: never }
  | { readonly line?: never; readonly report: unknown };

/** The lines of a file, or of standard input for "-". */
function linesOf(path: string): Line[] {
  const name = path === '-' ? 'standard input' : path;
  return readNamed(path)
    .split('\n')
    .flatMap((text, index) =>
      text.trim() === '' ? [] : readLine(text, `${name}, line ${index + 1}`),
    );
}

function readLine(text: string, place: string): Line {
  const value = parsedJson(text);
  const report = v.safeParse(outside, value);
  if (report.success) return { report: report.output };
  const line = v.safeParse(mapLine, value);
  if (line.success) return { line: line.output };
  throw failure(`${place}: ${line.issues[0].message}. See: npm run merge -- --help`, 2);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function validated(set: EventSet): EventSet {
  const parsed = parseEventSet(set);
  if (parsed.status === 'ok') return set;
  throw failure(`The lines do not make a data file: ${parsed.reason}.`, 2);
}
