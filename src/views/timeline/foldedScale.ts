// The one home of time ↔ pixels. A window of days is laid over a width; every fold in it takes the
// same few pixels, or its natural width where that is less, and what stays open shares one scale.
// A scale is immutable and runs on beyond its window on both sides.

import type { DayWindow } from '../../state/store.ts';
import type { Fold } from '../shared/folds.ts';

/** Pixels of a fold in a picture of this width. */
export function foldWidth(width: number): number {
  if (width < 600) return 28;
  return width < 900 ? 44 : 52;
}

export interface FoldedScale {
  readonly window: DayWindow;
  readonly width: number;
  readonly folds: readonly Fold[];
  /** Pixels of one open day. */
  readonly pxPerDay: number;
  readonly toX: (day: number) => number;
  readonly toDay: (x: number) => number;
  /** The pixel that x 0 has in a strip that does not move with the window. */
  readonly origin: number;
}

export function foldedScale(
  window: DayWindow,
  width: number,
  allFolds: readonly Fold[],
): FoldedScale {
  const folds = allFolds.filter((fold) => !(fold.from <= window.from && window.to <= fold.to));
  const pxPerDay = pxPerDayOf(window, width, folds);
  const strip = stripOf(pxPerDay, folds, foldWidth(width));
  const origin = strip.toStrip(window.from);
  return {
    window,
    width,
    folds,
    pxPerDay,
    origin,
    toX: (day) => strip.toStrip(day) - origin,
    toDay: (x) => strip.toDay(x + origin),
  };
}

/** Whether a fold is drawn as one, or so short here that there is nothing to gain. */
export function isFolded(fold: Fold, { pxPerDay, width }: FoldedScale): boolean {
  return (fold.to - fold.from) * pxPerDay > foldWidth(width);
}

/** The window after a zoom by `factor` with the day under `x` held still. */
export function zoomAt(scale: FoldedScale, x: number, factor: number): DayWindow {
  const still = scale.toDay(x);
  const strip = stripOf(scale.pxPerDay * factor, scale.folds, foldWidth(scale.width));
  const origin = strip.toStrip(still) - x;
  return { from: strip.toDay(origin), to: strip.toDay(origin + scale.width) };
}

/** The window after the picture moved right by `dx` pixels. */
export function pan(scale: FoldedScale, dx: number): DayWindow {
  return { from: scale.toDay(-dx), to: scale.toDay(scale.width - dx) };
}

/** Days as positions on one long strip at a fixed scale; strictly rising, so it can be turned. */
function stripOf(pxPerDay: number, folds: readonly Fold[], drawnWidth: number) {
  const saved = (fold: Fold) => {
    const natural = (fold.to - fold.from) * pxPerDay;
    return natural - Math.min(drawnWidth, natural);
  };
  const toStrip = (day: number) => {
    let x = day * pxPerDay;
    for (const fold of folds) {
      if (day <= fold.from) break;
      const part = Math.min(1, (day - fold.from) / (fold.to - fold.from));
      x -= saved(fold) * part;
    }
    return x;
  };
  const toDay = (x: number) => {
    let shift = 0;
    for (const fold of folds) {
      const start = fold.from * pxPerDay - shift;
      if (x <= start) break;
      const natural = (fold.to - fold.from) * pxPerDay;
      const drawn = natural - saved(fold);
      if (x < start + drawn) return fold.from + ((x - start) / drawn) * (fold.to - fold.from);
      shift += saved(fold);
    }
    return (x + shift) / pxPerDay;
  };
  return { toStrip, toDay };
}

/** Solves: open days and short folds at the scale, plus its width for each long fold, fill `width`. */
function pxPerDayOf({ from, to }: DayWindow, width: number, folds: readonly Fold[]): number {
  const inWindow = folds
    .map((fold) => {
      const length = fold.to - fold.from;
      const seen = Math.max(0, Math.min(to, fold.to) - Math.max(from, fold.from));
      return { length, seen };
    })
    .filter(({ seen }) => seen > 0)
    .sort((a, b) => b.length - a.length);
  const drawnWidth = foldWidth(width);
  let days = to - from;
  let left = width;
  for (const { length, seen } of inWindow) {
    if ((left / days) * length <= drawnWidth) break;
    const taken = drawnWidth * (seen / length);
    if (left - taken <= 0 || days - seen <= 0) break;
    left -= taken;
    days -= seen;
  }
  return left / days;
}
