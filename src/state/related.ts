// What an event is part of, led to or comes from, both ways.

import { rowOfId, valuesAt } from '../model/eventColumns.ts';
import { type EventList, type EventTable, hasRow } from '../model/eventTable.ts';
import type { RelatedEvent } from '../query/relatedEvents.ts';
import { memoOne } from './memoOne.ts';
import { selectTable } from './selectors.ts';
import type { AppState } from './store.ts';

export function selectRelated(state: AppState, eventId: string): readonly RelatedEvent[] {
  return relatedTo(selectTable(state), eventId);
}

const relatedTo = memoOne((table: EventTable, eventId: string): readonly RelatedEvent[] => {
  const row = rowOfId(table.columns, eventId);
  if (row === undefined) return [];
  const event = table.event(row);
  const named = [...valuesAt(table.columns.related, row)].map(table.event);
  const to = event.relations.flatMap(({ kind, event: id, report }): RelatedEvent[] => {
    const other = named.find((each) => each.id === id);
    return other ? [{ kind, direction: 'to', event: other, report }] : [];
  });
  const from = rowsNaming(table, row)
    .map(table.event)
    .flatMap((other) =>
      other.relations
        .filter((relation) => relation.event === eventId)
        .map(
          ({ kind, report }): RelatedEvent => ({ kind, direction: 'from', event: other, report }),
        ),
    );
  return [...to, ...from];
});

function rowsNaming({ columns }: EventTable, wanted: number): readonly number[] {
  const { starts, values } = columns.related;
  const rows: number[] = [];
  let row = 0;
  for (let i = values.indexOf(wanted); i !== -1; i = values.indexOf(wanted, i + 1)) {
    while ((starts[row + 1] ?? 0) <= i) row += 1;
    rows.push(row);
  }
  return [...new Set(rows)];
}

/** What is joined to the event of an id and stands in the list too. */
export const relatedIn = memoOne(
  ({ table, rows }: EventList, eventId: string): readonly RelatedEvent[] =>
    relatedTo(table, eventId).filter(({ event }) => {
      const row = rowOfId(table.columns, event.id);
      return row !== undefined && hasRow({ rows }, row);
    }),
);
