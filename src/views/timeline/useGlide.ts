// Moves the window to another in 240 ms, or at once where less motion is wanted or the code for it is not
// here yet. Any other movement stops it.

import { useCallback, useEffect, useRef } from 'react';
import type { DayWindow } from '../../state/store.ts';
import { useMedia } from '../shared/useMedia.ts';
import type { glideBetween } from './glide.ts';
import type { Idle } from './useIdle.ts';

export interface Glide {
  /** `end` is set at the end in place of `to`, where another value means the same. */
  readonly glide: (from: DayWindow, to: DayWindow, end?: DayWindow | null) => void;
  readonly stop: () => void;
}

interface GlideInput {
  readonly onWindow: (window: DayWindow | null) => void;
  readonly idle: Idle;
  readonly between: typeof glideBetween | undefined;
}

export function useGlide({ onWindow, idle, between }: GlideInput): Glide {
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const halt = useRef<(() => void) | undefined>(undefined);
  const stop = useCallback(() => {
    halt.current?.();
    idle.release('glide');
  }, [idle]);
  useEffect(() => stop, [stop]);
  const glide = useCallback<Glide['glide']>(
    (from, to, end = to) => {
      stop();
      const onEnd = () => {
        onWindow(end);
        idle.release('glide');
      };
      if (isStill || !between) {
        onEnd();
        return;
      }
      idle.hold('glide');
      halt.current = between({ from, to, onWindow, onEnd });
    },
    [onWindow, idle, isStill, stop, between],
  );
  return { glide, stop };
}
