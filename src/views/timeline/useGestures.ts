// Binds mouse, wheel and touch on the lanes to the movement of the window. Gives whether the hint
// about zooming should show.

import { type RefObject, useEffect, useMemo, useState } from 'react';
import { type Movement, panned } from './useMovement.ts';
import { useTouch } from './useTouch.ts';
import { useZoom } from './useZoom.ts';
import { zoomWithin } from './windowBounds.ts';
import { ZOOM_STEP } from './ZoomButtons.tsx';

const HINT_MS = 1500;

export function useGestures(ref: RefObject<HTMLElement | null>, movement: Movement): boolean {
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
  useZoom(ref, moves);
  useTouch(ref, moves);
  return isHintOn;
}
