// The window that shows a date the reader asked for: all of it with a little before and after, or,
// where nothing happened then, the last event before it and the first after it.

import { dayIndex } from '../model/day.ts';
import type { EdtfDate } from '../model/edtf.ts';
import { type EventColumns, OPEN_FROM, OPEN_TO } from '../model/eventColumns.ts';
import type { DayWindow } from '../state/store.ts';

const LEAST_ROOM = 10;
const ROOM = 0.25;

/** Undefined where the date lies before or after all events, or has an open side. */
export function windowAround(
  { earliest, latest }: EdtfDate,
  { count, from, to }: EventColumns,
): DayWindow | undefined {
  if (!earliest || !latest) return undefined;
  const [first, end] = [dayIndex(earliest), dayIndex(latest) + 1];
  let before: DayWindow | undefined;
  let after: DayWindow | undefined;
  for (let row = 0; row < count; row += 1) {
    const event = { from: from[row] ?? OPEN_FROM, to: to[row] ?? OPEN_TO };
    if (event.to <= first) before = !before || event.to > before.to ? event : before;
    else if (event.from >= end) after = !after || event.from < after.from ? event : after;
    else return windowOf(first, end, ROOM);
  }
  if (!before || !after) return undefined;
  return windowOf(
    before.from === OPEN_FROM ? first : before.from,
    after.to === OPEN_TO ? end : after.to,
    0,
  );
}

function windowOf(from: number, to: number, share: number): DayWindow {
  const room = Math.max(LEAST_ROOM, (to - from) * share);
  return { from: from - room, to: to + room };
}
