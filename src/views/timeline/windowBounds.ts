// Which windows there may be: from all the data and a margin down to two days.

import type { DayWindow } from '../../state/store.ts';
import {
  END_OF_DAYS,
  FIRST_DAY,
  held,
  monthAt,
  monthStart,
  yearAt,
  yearStart,
} from '../shared/calendarDays.ts';
import type { Fold } from '../shared/folds.ts';
import { type FoldedScale, foldedScale, pan, zoomAt } from './foldedScale.ts';

export const MIN_DAYS = 2;
const MARGIN = 0.03;
/** With no event there is still a sensible picture. */
const EMPTY_WINDOW: DayWindow = { from: yearStart(2000), to: yearStart(2030) };

/** All of `extent` in whole years, months or days, as suits its length. */
export function fitWindow(extent: DayWindow | undefined): DayWindow {
  if (!extent) return EMPTY_WINDOW;
  const days = extent.to - extent.from;
  const last = extent.to - 1;
  if (days > 730) return { from: yearStart(yearAt(extent.from)), to: yearStart(yearAt(last) + 1) };
  if (days > 45) {
    return { from: monthStart(monthAt(extent.from)), to: monthStart(monthAt(last) + 1) };
  }
  return { from: held(extent.from - 1), to: held(extent.to + 1) };
}

/** How far one can go: the fitted window and a little more. */
export function boundsOf(fit: DayWindow, folds: readonly Fold[]): DayWindow {
  const folded = folds.reduce((sum, fold) => sum + fold.to - fold.from, 0);
  const margin = Math.max(1, MARGIN * (fit.to - fit.from - folded));
  return {
    from: Math.max(FIRST_DAY, fit.from - margin),
    to: Math.min(END_OF_DAYS, fit.to + margin),
  };
}

/** The nearest allowed window: not past the bounds, not under two days. */
export function clampWindow(
  window: DayWindow,
  bounds: DayWindow,
  width: number,
  folds: readonly Fold[],
): DayWindow {
  if (!(window.to > window.from)) return bounds;
  const scale = foldedScale(besideFold(widened(window), folds), width, folds);
  const least = width / MIN_DAYS;
  if (scale.pxPerDay > least * 1.000001) {
    const wider = zoomAt(scale, width / 2, least / scale.pxPerDay);
    return shifted(foldedScale(wider, width, folds), bounds);
  }
  return shifted(scale, bounds);
}

/** `zoomAt` that stops at the closest scale instead of drifting past it. */
export function zoomWithin(scale: FoldedScale, x: number, factor: number): DayWindow {
  const most = scale.width / MIN_DAYS / scale.pxPerDay;
  return zoomAt(scale, x, Math.min(factor, Math.max(1, most)));
}

// A scale of a millionth of a day has no room left in its numbers.
function widened({ from, to }: DayWindow): DayWindow {
  const middle = (from + to) / 2;
  return to - from < 0.1 ? { from: middle - 0.05, to: middle + 0.05 } : { from, to };
}

// Inside a fold there is nothing to see: show it with a year on either side.
function besideFold(window: DayWindow, folds: readonly Fold[]): DayWindow {
  const fold = folds.find(({ from, to }) => from <= window.from && window.to <= to);
  return fold ? { from: fold.from - 366, to: fold.to + 366 } : window;
}

function shifted(scale: FoldedScale, bounds: DayWindow): DayWindow {
  const { window, width } = scale;
  const before = scale.toX(bounds.from);
  const after = scale.toX(bounds.to);
  if (after - before <= width) return bounds;
  if (before > 0) return { from: bounds.from, to: pan(scale, -before).to };
  if (after < width) return { from: pan(scale, width - after).from, to: bounds.to };
  return window;
}
