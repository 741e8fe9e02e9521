// Binds the gestures of mouse, wheel and trackpad once the first picture is drawn: what they need
// is fetched apart, so that nobody waits for it to see the timeline.

import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Idle } from './useIdle.ts';

export interface Moves {
  readonly onPan: (dx: number) => void;
  readonly onZoom: (x: number, factor: number) => void;
  /** In one step, smoothly. */
  readonly onZoomStep: (x: number) => void;
  /** The wheel was turned without its key. */
  readonly onPlainWheel: () => void;
}

interface ZoomInput {
  readonly moves: Moves;
  readonly isDrawn: boolean;
  readonly idle: Idle;
}

/** Whether the gestures could not be had; keys and buttons do the same. */
export function useZoom(
  ref: RefObject<HTMLElement | null>,
  { moves, isDrawn, idle }: ZoomInput,
): boolean {
  const [hasFailed, setFailed] = useState(false);
  const latest = useRef(moves);
  useEffect(() => {
    latest.current = moves;
  });
  useEffect(() => {
    const surface = ref.current;
    if (!surface || !isDrawn) return undefined;
    let undo: (() => void) | undefined;
    let isWanted = true;
    idle.hold('gestures');
    import('./bindZoom.ts')
      .then(({ bindZoom }) => {
        if (isWanted) undo = bindZoom(surface, throughLatest(latest));
      })
      .catch(() => setFailed(true))
      .finally(() => idle.release('gestures'));
    return () => {
      isWanted = false;
      undo?.();
    };
  }, [ref, isDrawn, idle]);
  return hasFailed;
}

function throughLatest(latest: { readonly current: Moves }): Moves {
  return {
    onPan: (dx) => latest.current.onPan(dx),
    onZoom: (x, factor) => latest.current.onZoom(x, factor),
    onZoomStep: (x) => latest.current.onZoomStep(x),
    onPlainWheel: () => latest.current.onPlainWheel(),
  };
}
