// The one easing there is, cubic-bezier(.2, 0, 0, 1), and a window on the way to another.

import type { DayWindow } from '../../state/store.ts';

const [X1, Y1, X2, Y2] = [0.2, 0, 0, 1];

/** How far along at `time`, both from 0 to 1. */
export function eased(time: number): number {
  if (time <= 0) return 0;
  if (time >= 1) return 1;
  let [low, high] = [0, 1];
  for (let i = 0; i < 24; i += 1) {
    const middle = (low + high) / 2;
    if (bezier(X1, X2, middle) < time) low = middle;
    else high = middle;
  }
  return bezier(Y1, Y2, low);
}

export function mixed(from: DayWindow, to: DayWindow, share: number): DayWindow {
  return {
    from: from.from + (to.from - from.from) * share,
    to: from.to + (to.to - from.to) * share,
  };
}

function bezier(a: number, b: number, t: number): number {
  return 3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t ** 2 * b + t ** 3;
}
