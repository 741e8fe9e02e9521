// Every way the window moves: by hand at once, by button or key smoothly. Gestures can come faster
// than frames, so each starts from where the last one ended, not from what was drawn.

import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { DayWindow } from '../../state/store.ts';
import { type FoldedScale, foldedScale, pan } from './foldedScale.ts';
import type { Hand } from './hand.ts';
import { useGlide } from './useGlide.ts';
import type { Idle } from './useIdle.ts';
import type { LaterParts } from './useLaterParts.ts';
import type { TimelineScale } from './useTimelineScale.ts';
import { clampWindow, zoomWithin } from './windowBounds.ts';

export interface Movement {
  /** Follows the hand. */
  readonly move: (change: (scale: FoldedScale) => DayWindow) => void;
  /** Goes there smoothly. */
  readonly goTo: (change: (scale: FoldedScale) => DayWindow) => void;
  readonly zoomBy: (factor: number, x: number) => void;
  readonly fitAll: () => void;
}

interface Around {
  readonly followHand: Hand['follow'];
  readonly idle: Idle;
  /** Undefined until fetched. */
  readonly parts: LaterParts | undefined;
}

export function useMovement(
  { scale, folds, bounds, fit }: TimelineScale,
  { followHand, idle, parts }: Around,
): Movement {
  const now = useRef(scale);
  useLayoutEffect(() => {
    now.current = scale;
  }, [scale]);

  const allowed = useCallback(
    (window: DayWindow) => clampWindow(window, bounds, now.current.width, folds),
    [bounds, folds],
  );
  const follow = useCallback(
    (window: DayWindow | null) => {
      const inside = window ? allowed(window) : fit;
      now.current = foldedScale(inside, now.current.width, folds);
      followHand(inside, window && inside);
    },
    [allowed, fit, folds, followHand],
  );
  const between = parts?.glideBetween;
  const { glide, stop } = useGlide({ onWindow: follow, idle, between });
  const move = useCallback<Movement['move']>(
    (change) => {
      stop();
      follow(change(now.current));
    },
    [follow, stop],
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
  return useMemo(() => ({ move, goTo, zoomBy, fitAll }), [move, goTo, zoomBy, fitAll]);
}

export function panned(dx: number): (scale: FoldedScale) => DayWindow {
  return (scale) => pan(scale, dx);
}
