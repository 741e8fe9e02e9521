// Every way the window moves: by hand at once, by button or key smoothly. Gestures can come faster
// than frames, so each starts from where the last one ended, not from what was drawn.

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DayWindow } from '../../state/store.ts';
import { type FoldedScale, foldedScale, pan } from './foldedScale.ts';
import { useGlide } from './useGlide.ts';
import { type Idle, useHeld } from './useIdle.ts';
import type { TimelineScale } from './useTimelineScale.ts';
import { clampWindow, zoomWithin } from './windowBounds.ts';

export interface Movement {
  /** Follows the hand. */
  readonly move: (change: (scale: FoldedScale) => DayWindow) => void;
  /** Goes there smoothly. */
  readonly goTo: (change: (scale: FoldedScale) => DayWindow) => void;
  readonly zoomBy: (factor: number, x: number) => void;
  readonly fitAll: () => void;
  /** Words keep their places until this is false again. */
  readonly isMoving: boolean;
  /** What can be pressed waits until this is false again: a wheel turns in notches, and there are
   * hundreds of buttons to move. */
  readonly isRestless: boolean;
}

const SETTLE_MS = 80;
const REST_MS = 200;

export function useMovement(
  { scale, folds, bounds, fit }: TimelineScale,
  onWindow: (window: DayWindow | null) => void,
  idle: Idle,
): Movement {
  const now = useRef(scale);
  useLayoutEffect(() => {
    now.current = scale;
  }, [scale]);
  const { glide, stop } = useGlide(onWindow, idle);

  const allowed = useCallback(
    (window: DayWindow) => clampWindow(window, bounds, now.current.width, folds),
    [bounds, folds],
  );
  const move = useCallback<Movement['move']>(
    (change) => {
      stop();
      const window = allowed(change(now.current));
      now.current = foldedScale(window, now.current.width, folds);
      onWindow(window);
    },
    [allowed, folds, onWindow, stop],
  );
  const goTo = useCallback<Movement['goTo']>(
    (change) => glide(now.current.window, allowed(change(now.current))),
    [allowed, glide],
  );
  const zoomBy = useCallback<Movement['zoomBy']>(
    (factor, x) => goTo((current) => zoomWithin(current, x, factor)),
    [goTo],
  );
  const fitAll = useCallback(() => glide(now.current.window, fit, null), [glide, fit]);
  const isMoving = useIsMoving(scale.window, SETTLE_MS);
  const isRestless = useIsMoving(scale.window, REST_MS);
  useHeld(idle, 'move', isRestless);
  return useMemo(
    () => ({ move, goTo, zoomBy, fitAll, isMoving, isRestless }),
    [move, goTo, zoomBy, fitAll, isMoving, isRestless],
  );
}

export function panned(dx: number): (scale: FoldedScale) => DayWindow {
  return (scale) => pan(scale, dx);
}

/** Until the window has stood still for so long. */
function useIsMoving({ from, to }: DayWindow, ms: number): boolean {
  const [settled, setSettled] = useState({ from, to });
  const isMoving = settled.from !== from || settled.to !== to;
  useEffect(() => {
    if (!isMoving) return undefined;
    const timer = setTimeout(() => setSettled({ from, to }), ms);
    return () => clearTimeout(timer);
  }, [isMoving, from, to, ms]);
  return isMoving;
}
