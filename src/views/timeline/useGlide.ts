// Moves the window to another in 240 ms, or at once where less motion is wanted. Any other
// movement stops it.

import { useCallback, useEffect, useRef } from 'react';
import type { DayWindow } from '../../state/store.ts';
import { useMedia } from '../shared/useMedia.ts';
import { eased, mixed } from './ease.ts';
import type { Idle } from './useIdle.ts';

const GLIDE_MS = 240;

export interface Glide {
  /** `end` is set at the end in place of `to`, where another value means the same. */
  readonly glide: (from: DayWindow, to: DayWindow, end?: DayWindow | null) => void;
  readonly stop: () => void;
}

export function useGlide(onWindow: (window: DayWindow | null) => void, idle: Idle): Glide {
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const frame = useRef(0);
  const stop = useCallback(() => {
    cancelAnimationFrame(frame.current);
    idle.release('glide');
  }, [idle]);
  useEffect(() => stop, [stop]);
  const glide = useCallback<Glide['glide']>(
    (from, to, end = to) => {
      stop();
      if (isStill) {
        onWindow(end);
        return;
      }
      idle.hold('glide');
      let start: number | undefined;
      const step = (now: number) => {
        start ??= now;
        const done = (now - start) / GLIDE_MS;
        if (done >= 1) {
          onWindow(end);
          idle.release('glide');
          return;
        }
        onWindow(mixed(from, to, eased(done)));
        frame.current = requestAnimationFrame(step);
      };
      frame.current = requestAnimationFrame(step);
    },
    [onWindow, idle, isStill, stop],
  );
  return { glide, stop };
}
