// The window as a frame on the density strip.

import type { DayWindow } from '../../../state/store.ts';
import type { FoldedScale } from '../foldedScale.ts';

export type Grip = 'from' | 'to' | 'whole';

export interface StripFrame {
  readonly x0: number;
  readonly x1: number;
}

const MIN_FRAME_PX = 10;

/** Where the frame is drawn: on the strip, and wide enough to see however far in. */
export function stripFrame(window: DayWindow, strip: FoldedScale): StripFrame {
  const x0 = Math.max(0, strip.toX(window.from));
  const x1 = Math.min(strip.width, strip.toX(window.to));
  const width = Math.max(MIN_FRAME_PX, x1 - x0);
  const left = Math.max(0, Math.min(strip.width - width, (x0 + x1 - width) / 2));
  return { x0: left, x1: left + width };
}
