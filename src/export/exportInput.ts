// What every format is written from: the events asked for, the data set they come from, and what the
// site knows of itself.

import type { Day } from '../model/day.ts';
import { nameIn } from '../model/nameIn.ts';
import type { Actor, DiplomaticEvent, Place, SetHead } from '../model/schema.ts';
import { words } from '../views/shared/wording.ts';

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
export function namesIn(rows: readonly (Actor | Place)[]): (ids: readonly string[]) => string[] {
  const { language, disputed } = words;
  const names = new Map(rows.map((row) => [row.id, nameIn(row, language, disputed)]));
  return (ids) => ids.map((id) => names.get(id) ?? id);
}
