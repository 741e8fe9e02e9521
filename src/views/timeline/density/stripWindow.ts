// The window as a frame on the density strip, and what dragging or keys make of it.

import type { DayWindow } from '../../../state/store.ts';
import type { FoldedScale } from '../foldedScale.ts';

export type Grip = 'from' | 'to' | 'whole';

export interface StripFrame {
  readonly x0: number;
  readonly x1: number;
}

const MIN_FRAME_PX = 10;
const KEY_PX = 6;
const PAGE_PX = 60;

/** Where the frame is drawn: on the strip, and wide enough to see however far in. */
export function stripFrame(window: DayWindow, strip: FoldedScale): StripFrame {
  const x0 = Math.max(0, strip.toX(window.from));
  const x1 = Math.min(strip.width, strip.toX(window.to));
  const width = Math.max(MIN_FRAME_PX, x1 - x0);
  const left = Math.max(0, Math.min(strip.width - width, (x0 + x1 - width) / 2));
  return { x0: left, x1: left + width };
}

/** The window after a grip was moved `dx` pixels from where `start` was taken hold of. */
export function draggedWindow(
  start: DayWindow,
  grip: Grip,
  dx: number,
  strip: FoldedScale,
): DayWindow {
  const moved = (day: number) => strip.toDay(strip.toX(day) + dx);
  if (grip === 'whole') return { from: moved(start.from), to: moved(start.to) };
  if (grip === 'from') return { from: Math.min(moved(start.from), start.to - 1), to: start.to };
  return { from: start.from, to: Math.max(moved(start.to), start.from + 1) };
}

/** Pixels a key moves a grip by; the ends of the strip for Home and End; undefined for others. */
export function pixelsOfKey(key: string, strip: FoldedScale): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -KEY_PX;
    case 'ArrowRight':
    case 'ArrowUp':
      return KEY_PX;
    case 'PageDown':
      return -PAGE_PX;
    case 'PageUp':
      return PAGE_PX;
    case 'Home':
      return -strip.width;
    case 'End':
      return strip.width;
    default:
      return undefined;
  }
}
