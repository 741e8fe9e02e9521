// The window that shows a date the reader asked for: all of it, with a little before and after.

import { dayIndex, yearOf } from '../model/day.ts';
import type { EdtfDate } from '../model/edtf.ts';
import type { Years } from '../state/selectors.ts';
import type { DayWindow } from '../state/store.ts';

const LEAST_ROOM = 10;
const ROOM = 0.25;

/** Undefined where the date lies beyond the years that hold events. */
export function windowAround({ earliest, latest }: EdtfDate, years: Years): DayWindow | undefined {
  if (!years || !earliest || !latest) return undefined;
  if (yearOf(latest) < years.first || yearOf(earliest) > years.last) return undefined;
  const [from, to] = [dayIndex(earliest), dayIndex(latest) + 1];
  const room = Math.max(LEAST_ROOM, (to - from) * ROOM);
  return { from: from - room, to: to + room };
}
