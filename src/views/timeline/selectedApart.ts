// The selected event is never inside a cluster: it is taken out and stands by itself.

import type { EventTable } from '../../model/eventTable.ts';
import type { RowRun } from './mark.ts';
import type { Pile } from './piles.ts';

/** Where the selected event stands among the rows of its lane. */
export interface SelectedPlace {
  readonly rows: Uint32Array;
  readonly at: number;
}

export interface ApartRoom {
  readonly table: EventTable;
  readonly selectedPlace: SelectedPlace | undefined;
  /** Where the event of a row would stand alone. */
  readonly spotOf: (row: number) => Pile;
}

export function selectedApart(piles: readonly Pile[], room: ApartRoom): readonly Pile[] {
  const { selectedPlace: place } = room;
  if (!place) return piles;
  return piles.flatMap((pile) => {
    const isInside = pile.count > 1 && pile.runs.some((run) => holds(run, place));
    if (!isInside) return [pile];
    return [room.spotOf(place.rows[place.at] ?? 0), without(pile, place, room.table)];
  });
}

function holds({ rows, first, end }: RowRun, place: SelectedPlace): boolean {
  return rows === place.rows && first <= place.at && place.at < end;
}

function without(pile: Pile, place: SelectedPlace, table: EventTable): Pile {
  const runs = pile.runs
    .flatMap((run) =>
      holds(run, place)
        ? [
            { ...run, end: place.at },
            { ...run, first: place.at + 1 },
          ]
        : [run],
    )
    .filter(({ first, end }) => end > first);
  const rest = { ...pile, runs, count: pile.count - 1 };
  const isLead = pile.leadRow === place.rows[place.at];
  return isLead ? { ...rest, ...leadOf(runs, table) } : rest;
}

function leadOf(runs: readonly RowRun[], { columns, event }: EventTable) {
  const leadRow = runs
    .map((run) => bestOf(run, columns.salience))
    .reduce((best, row) =>
      (columns.salience[row] ?? 0) > (columns.salience[best] ?? 0) ? row : best,
    );
  return { leadRow, lead: event(leadRow) };
}

function bestOf({ rows, first, end }: RowRun, salience: Uint8Array): number {
  let best = rows[first] ?? 0;
  for (let i = first; i < end && salience[best] !== 3; i += 1) {
    const row = rows[i] ?? 0;
    if ((salience[row] ?? 0) > (salience[best] ?? 0)) best = row;
  }
  return best;
}
