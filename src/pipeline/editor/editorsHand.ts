// All the editor's files in, one thing to ask out: what is known of an article, and what is to be
// done with a report. Entries that fit nothing, or contradict one another, are notes already.

import type { Note } from '../../model/note.ts';
import { toldNote } from '../../model/toldNote.ts';
import type { ArticleReports } from '../reports/articleReports.ts';
import type { SourceFile } from '../sourceFile.ts';
import { type FittedCorrection, fitCorrections } from './fitCorrections.ts';
import { readCorrections } from './readCorrections.ts';
import { readSources, type SourceEntry } from './readSources.ts';
import { settleContradictions } from './settleContradictions.ts';

export interface EditorsHand {
  /** By article id. */
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly corrections: readonly FittedCorrection[];
  /** By the key of a report that they name first. */
  readonly byKey: ReadonlyMap<string, readonly FittedCorrection[]>;
  readonly notes: readonly Note[];
}

export function editorsHand(
  files: readonly SourceFile[],
  lines: readonly ArticleReports[],
): EditorsHand {
  const sources = readSources(files, new Set(lines.map(({ article }) => article.id)));
  const read = readCorrections(files);
  const fitted = fitCorrections(read.corrections, lines);
  const { corrections, notes } = settleContradictions(fitted.corrections);
  const byKey = new Map<string, FittedCorrection[]>();
  for (const one of corrections) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  return {
    sources: sources.entries,
    corrections,
    byKey,
    notes: [
      ...sources.notes,
      ...read.notes,
      ...fitted.notes,
      ...notes,
      ...corrections.flatMap(hiddenNote),
    ],
  };
}

/** What is left out is said, so that nobody looks for it in vain. */
function hiddenNote({ action, article, quote, start, end, reason }: FittedCorrection): Note[] {
  if (action.kind !== 'hide') return [];
  const at = { code: 'hidden-report', level: 'info', article, span: { start, end } } as const;
  const shown = quote.slice(0, 80);
  if (reason === null) return [toldNote('hidden-report', [shown], at)];
  return [toldNote('hidden-for', [shown, reason], at)];
}
