// The window on its way to another, frame by frame. Fetched after the first picture.

import type { DayWindow } from '../../state/store.ts';
import { eased, mixed } from './ease.ts';

const GLIDE_MS = 240;

export interface Way {
  readonly from: DayWindow;
  readonly to: DayWindow;
  readonly onWindow: (window: DayWindow) => void;
  readonly onEnd: () => void;
}

/** Gives the function that stops it. */
export function glideBetween({ from, to, onWindow, onEnd }: Way): () => void {
  let start: number | undefined;
  let frame = 0;
  const step = (now: number) => {
    start ??= now;
    const done = (now - start) / GLIDE_MS;
    if (done >= 1) {
      onEnd();
      return;
    }
    onWindow(mixed(from, to, eased(done)));
    frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
