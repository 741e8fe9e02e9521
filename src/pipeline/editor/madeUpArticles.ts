// For tests: small articles of our own and a way to read them with an editor's files beside them.

import type { DiplomaticEvent, EventSet } from '../../model/schema.ts';
import { checked } from '../buildEventSet.ts';
import { readReports } from '../readReports.ts';
import { reduceReports } from '../reduceReports.ts';
import type { SourceFile } from '../sourceFile.ts';

export const madeUpArticles: Readonly<Record<string, string>> = {
  'a-lima': `Harbour News - Monday, November 21, 2016

Prime Minister Shinzo Abe met President Vladimir Putin in Lima on Saturday. The talks lasted three hours.

Russia signed an agreement on crab fishing with Japan on Friday. Foreign Minister Sergey Lavrov said on Sunday that the islands belong to Russia.`,
  'b-lima': `Tokyo Courier - Tuesday, November 22, 2016

Prime Minister Shinzo Abe met Russian President Vladimir Putin in the Peruvian capital Lima on Saturday.

Lavrov visited Tokyo on Monday.`,
  'c-lima': `Northern Post - Wednesday, November 23, 2016

President Vladimir Putin met Prime Minister Shinzo Abe in Lima on Saturday.

The weather was mild, and the streets round the hall were closed until the evening.`,
  'd-undated': `Foreign Minister Sergey Lavrov arrived in Osaka on Friday for a visit.`,
  'e-twice': `Harbour News - Friday, June 7, 2019

Lavrov visited Sapporo on Monday.

Nobody had expected it so soon.

Lavrov visited Sapporo on Monday.`,
};

export const MEETING_A =
  'Prime Minister Shinzo Abe met President Vladimir Putin in Lima on Saturday.';
export const MEETING_B =
  'Prime Minister Shinzo Abe met Russian President Vladimir Putin in the Peruvian capital Lima on Saturday.';
export const MEETING_C =
  'President Vladimir Putin met Prime Minister Shinzo Abe in Lima on Saturday.';
export const SIGNING = 'Russia signed an agreement on crab fishing with Japan on Friday.';
export const SAYING =
  'Foreign Minister Sergey Lavrov said on Sunday that the islands belong to Russia.';
export const VISIT = 'Lavrov visited Tokyo on Monday.';

export function fileOf(name: string, text: string): SourceFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

export const madeUpFiles: readonly SourceFile[] = Object.entries(madeUpArticles).map(([id, text]) =>
  fileOf(`${id}.txt`, text),
);

const lines = madeUpFiles.map(readReports);

/** The articles read with these corrections. */
export function corrected(corrections: unknown): EventSet {
  return builtWith(fileOf('corrections.json', JSON.stringify(corrections)));
}

export function sourced(sources: unknown): EventSet {
  return builtWith(fileOf('sources.json', JSON.stringify(sources)));
}

function builtWith(editorsFile: SourceFile): EventSet {
  return checked(reduceReports(lines, [editorsFile]), madeUpFiles);
}

/** The events that have a report with these words. */
export function eventsWith({ events }: EventSet, quote: string): DiplomaticEvent[] {
  return events.filter(({ reports }) => reports.some((report) => report.quote === quote));
}

export function messagesOf({ notes }: EventSet, code: string): string[] {
  return notes.filter((note) => note.code === code).map(({ message }) => message);
}
