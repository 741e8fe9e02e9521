// Binds mouse, wheel and touch on the lanes to the movement of the window. Gives what to tell the
// reader about it, for a moment or as long as it holds.

import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Idle } from './useIdle.ts';
import { type Movement, panned } from './useMovement.ts';
import { useTouch } from './useTouch.ts';
import { useZoom } from './useZoom.ts';
import { zoomWithin } from './windowBounds.ts';
import { ZOOM_STEP } from './ZoomButtons.tsx';

const HINT_MS = 1500;

export type GestureHint = 'zoom key' | 'no gestures' | undefined;

interface GesturesInput {
  readonly movement: Movement;
  readonly isDrawn: boolean;
  readonly idle: Idle;
}

export function useGestures(
  ref: RefObject<HTMLElement | null>,
  { movement, isDrawn, idle }: GesturesInput,
): GestureHint {
  const [hints, setHints] = useState(0);
  const [isHintOn, setHintOn] = useState(false);
  useEffect(() => {
    if (hints === 0) return undefined;
    setHintOn(true);
    const timer = setTimeout(() => setHintOn(false), HINT_MS);
    return () => clearTimeout(timer);
  }, [hints]);
  const moves = useMemo(
    () => ({
      onPan: (dx: number) => movement.move(panned(dx)),
      onZoom: (x: number, factor: number) => movement.move((scale) => zoomWithin(scale, x, factor)),
      onZoomStep: (x: number) => movement.zoomBy(ZOOM_STEP, x),
      onPlainWheel: () => setHints((count) => count + 1),
    }),
    [movement],
  );
  const hasFailed = useZoom(ref, { moves, isDrawn, idle });
  useTouch(ref, moves);
  if (hasFailed) return 'no gestures';
  return isHintOn ? 'zoom key' : undefined;
}
