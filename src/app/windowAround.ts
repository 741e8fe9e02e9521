// The window that shows a date the reader asked for: all of it with a little before and after, or,
// where nothing happened then, the last event before it and the first after it.

import { type Day, dayIndex } from '../model/day.ts';
import type { EdtfDate } from '../model/edtf.ts';
import type { DiplomaticEvent } from '../model/schema.ts';
import type { DayWindow } from '../state/store.ts';

const LEAST_ROOM = 10;
const ROOM = 0.25;

/** Undefined where the date lies before or after all events, or has an open side. */
export function windowAround(
  { earliest, latest }: EdtfDate,
  events: readonly DiplomaticEvent[],
): DayWindow | undefined {
  if (!earliest || !latest) return undefined;
  const before = events.filter((event) => event.latest !== null && event.latest < earliest);
  const after = events.filter((event) => event.earliest !== null && event.earliest > latest);
  if (before.length + after.length < events.length) return windowOf(earliest, latest, ROOM);
  const last = before.reduce<DiplomaticEvent | undefined>(
    (best, event) => (!best || (event.latest ?? '') > (best.latest ?? '') ? event : best),
    undefined,
  );
  const next = after.reduce<DiplomaticEvent | undefined>(
    (best, event) => (!best || (event.earliest ?? '') < (best.earliest ?? '') ? event : best),
    undefined,
  );
  if (!last || !next) return undefined;
  return windowOf(last.earliest ?? earliest, next.latest ?? latest, 0);
}

function windowOf(first: Day, last: Day, share: number): DayWindow {
  const [from, to] = [dayIndex(first), dayIndex(last) + 1];
  const room = Math.max(LEAST_ROOM, (to - from) * share);
  return { from: from - room, to: to + room };
}
