// The event before or after the selection, in a list in time order.

import { type EventList, eventAt, hasRow, placeOfRow } from '../model/eventTable.ts';

/**
 * Undefined at the end of the list. With nothing selected it begins at the near end; from an event
 * the filters leave out it goes to its neighbour in time.
 */
export function stepFrom(
  list: EventList,
  selected: number | undefined,
  by: 1 | -1,
): string | undefined {
  if (selected === undefined) return eventAt(list, by === 1 ? 0 : list.rows.length - 1)?.id;
  const place = placeOfRow(list, selected);
  const after = hasRow(list, selected) ? place + 1 : place;
  return eventAt(list, by === 1 ? after : place - 1)?.id;
}
