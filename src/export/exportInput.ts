// What every format is written from: the events asked for, the data set they come from, and what the
// site knows of itself.

import type { Day } from '../model/day.ts';
import type { DiplomaticEvent, SetHead } from '../model/schema.ts';

export interface ExportInput {
  /** In time order. */
  readonly events: readonly DiplomaticEvent[];
  readonly set: SetHead;
  /** Of the timeline, for formats that carry one. */
  readonly title: string;
  /** The day of the data; undefined where nobody knows it. */
  readonly built: Day | undefined;
  /** The whole address of an event; undefined for one that only its reader has. */
  readonly addressOf: (eventId: string) => string | undefined;
  /** An article's text as the site serves it; undefined where it is not at hand. */
  readonly textOf: (articleId: string) => string | undefined;
  /** The whole address of that text; undefined for one that only its reader has. */
  readonly textAddressOf: (articleId: string) => string | undefined;
}

/** The names behind ids, in their order; an id nobody named stands for itself. */
export function namesIn(
  rows: readonly { readonly id: string; readonly name: string }[],
): (ids: readonly string[]) => string[] {
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (ids) => ids.map((id) => names.get(id) ?? id);
}
