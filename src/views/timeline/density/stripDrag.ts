// What dragging or keys make of the window on the density strip. Fetched after the first picture.

import type { DayWindow } from '../../../state/store.ts';
import type { FoldedScale } from '../foldedScale.ts';
import type { Grip } from './stripWindow.ts';

const KEY_PX = 6;
const PAGE_PX = 60;

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
