// How many events can lie in a window, in part or whole.

import { dayAt } from '../model/day.ts';
import type { DiplomaticEvent } from '../model/schema.ts';
import type { DayWindow } from '../state/store.ts';

export function countInView(events: readonly DiplomaticEvent[], { from, to }: DayWindow): number {
  const first = dayAt(from);
  const last = dayAt(Math.max(from, Math.ceil(to) - 1));
  return events.filter(
    ({ earliest, latest }) =>
      (earliest === null || earliest <= last) && (latest === null || latest >= first),
  ).length;
}
