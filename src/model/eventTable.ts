// All events of a set, or some of them, as every view is given them: columns to count and draw by,
// and each event as an object when one is asked for. In a small set those are the events of the data
// file. In a large one an event is what the columns say of it, and has its words once they were
// fetched: then there is a new table over the same columns.

import { must } from './check.ts';
import { byTime, columnsOf, type EventColumns } from './eventColumns.ts';
import type { DiplomaticEvent, EventSet } from './schema.ts';

export interface EventTable {
  readonly columns: EventColumns;
  readonly event: (row: number) => DiplomaticEvent;
}

/** Some of the events of a table. */
export interface EventList {
  readonly table: EventTable;
  /** Rising, which is the order of time. */
  readonly rows: Uint32Array;
}

export function tableOf(set: EventSet): EventTable {
  const events = set.events.toSorted(byTime);
  const event = (row: number) => must(events[row], `row ${row} is an event`);
  return { columns: columnsOf(set, events), event };
}

export function allRows({ count }: EventColumns): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) rows[row] = row;
  return rows;
}

/** Where in the list a row stands; where it would stand, if it is not there. */
export function placeOfRow({ rows }: Pick<EventList, 'rows'>, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function hasRow(list: Pick<EventList, 'rows'>, row: number): boolean {
  return list.rows[placeOfRow(list, row)] === row;
}

/** The event at a place of the list; undefined outside of it. */
export function eventAt({ table, rows }: EventList, place: number): DiplomaticEvent | undefined {
  const row = rows[place];
  return row === undefined ? undefined : table.event(row);
}

/** Whether an event is only what the columns say of it: no event of a data file has no report. */
export function isBrief({ reports }: Pick<DiplomaticEvent, 'reports'>): boolean {
  return reports.length === 0;
}
