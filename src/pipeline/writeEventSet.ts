// The event set as text: one event, article, actor, place or note a line, so that a change shows as a
// small difference. The same set always gives the same bytes.

import type { EventSet } from '../model/schema.ts';

export function writeEventSet({
  schema,
  articles,
  events,
  actors,
  places,
  notes,
  formerLinks,
}: EventSet): string {
  const lists = Object.entries({ articles, events, actors, places, notes, formerLinks });
  const body = lists.map(([name, rows]) => `"${name}": ${rowsOf(rows)}`);
  return `{\n"schema": ${schema},\n${body.join(',\n')}\n}\n`;
}

function rowsOf(rows: readonly unknown[]): string {
  return rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}
