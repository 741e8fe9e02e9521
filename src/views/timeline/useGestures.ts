// Binds mouse, wheel, touch and keys to the movement of the window. Gives what to tell the reader
// about it, for a moment or as long as it holds.

import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { TimelineKeys } from './bindKeys.ts';
import type { Moves } from './moves.ts';
import type { LaterParts } from './useLaterParts.ts';
import { type Movement, panned } from './useMovement.ts';
import { zoomWithin } from './windowBounds.ts';
import { ZOOM_STEP } from './ZoomButtons.tsx';

const HINT_MS = 1500;

export type GestureHint = 'zoom key' | 'no gestures' | undefined;

interface GesturesInput {
  readonly movement: Movement;
  readonly keys: TimelineKeys;
  readonly parts: LaterParts | undefined;
  readonly hasFailed: boolean;
}

export function useGestures(
  ref: RefObject<HTMLElement | null>,
  { movement, keys, parts, hasFailed }: GesturesInput,
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
  useBound(ref, { moves, keys, parts });
  if (hasFailed) return 'no gestures';
  return isHintOn ? 'zoom key' : undefined;
}

interface Bound {
  readonly moves: Moves;
  readonly keys: TimelineKeys;
  readonly parts: LaterParts | undefined;
}

function useBound(ref: RefObject<HTMLElement | null>, { moves, keys, parts }: Bound): void {
  const latest = useRef({ moves, keys });
  useEffect(() => {
    latest.current = { moves, keys };
  });
  useEffect(() => {
    const surface = ref.current;
    if (!surface || !parts) return undefined;
    const own = throughLatest(latest);
    const undo = [
      parts.bindZoom(surface, own),
      parts.bindTouch(surface, own),
      parts.bindKeys(() => latest.current.keys),
    ];
    return () => {
      for (const each of undo) each();
    };
  }, [ref, parts]);
}

function throughLatest(latest: { readonly current: { readonly moves: Moves } }): Moves {
  return {
    onPan: (dx) => latest.current.moves.onPan(dx),
    onZoom: (x, factor) => latest.current.moves.onZoom(x, factor),
    onZoomStep: (x) => latest.current.moves.onZoomStep(x),
    onPlainWheel: () => latest.current.moves.onPlainWheel(),
  };
}
