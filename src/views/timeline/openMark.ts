// What opening a cluster does: the window that takes its events apart, or none where no zoom can
// and a list has to.

import { type EventColumns, OPEN_FROM, OPEN_TO } from '../../model/eventColumns.ts';
import type { DayWindow } from '../../state/store.ts';
import type { FoldedScale } from './foldedScale.ts';
import type { Mark } from './mark.ts';
import { MIN_DAYS } from './windowBounds.ts';

/** A zoom that brings less than this is not worth the press. */
const LEAST_GAIN = 0.7;
const MARGIN = 0.35;

export function windowToOpen(
  mark: Mark,
  columns: EventColumns,
  scale: FoldedScale,
): DayWindow | undefined {
  const all = daysOfAll(mark, columns);
  if (!all) return undefined;
  const { from, to } = all;
  const days = Math.max(MIN_DAYS, (to - from) * (1 + 2 * MARGIN));
  if (days * scale.pxPerDay > LEAST_GAIN * scale.width) return undefined;
  const middle = (from + to) / 2;
  return { from: middle - days / 2, to: middle + days / 2 };
}

/** Undefined where all lie on the same days; open dates aside. */
function daysOfAll({ runs }: Mark, columns: EventColumns): DayWindow | undefined {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [latestStart, earliestEnd] = [most, least];
  for (const { rows, first, end } of runs) {
    for (let i = first; i < end; i += 1) {
      const from = columns.from[rows[i] ?? 0] ?? OPEN_FROM;
      const to = columns.to[rows[i] ?? 0] ?? OPEN_TO;
      if (from === OPEN_FROM || to === OPEN_TO) continue;
      least = Math.min(least, from);
      most = Math.max(most, to);
      latestStart = Math.max(latestStart, from);
      earliestEnd = Math.min(earliestEnd, to);
    }
  }
  return latestStart > least || earliestEnd < most ? { from: least, to: most } : undefined;
}
