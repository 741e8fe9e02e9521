// Keeps the canvases of axis and lanes the size of the scene at the screen's pixel ratio and paints each
// new frame once, or all that lead to it where marks change their lanes. Gives the way to paint one
// in between.

import { type RefObject, useCallback, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { type Frame, paint } from './paint.ts';
import { AXIS, paintAxis } from './paintAxis.ts';

export interface Canvases {
  readonly axis: RefObject<HTMLCanvasElement | null>;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
}

export function useCanvas({ axis, canvas }: Canvases, frame: Frame): (frame: Frame) => void {
  const ratio = useSyncExternalStore(onRatioChange, () => window.devicePixelRatio);
  const last = useRef(frame);
  const paintAt = useCallback(
    (each: Frame) => {
      const { scene, palette } = each;
      const above = fitted(axis.current, { width: scene.width, height: AXIS, ratio });
      above?.clearRect(0, 0, scene.width, AXIS);
      if (above) {
        paintAxis(above, { ...each, folds: scene.folds }, palette);
      }
      const below = fitted(canvas.current, { ...scene, ratio });
      if (below) paint(below, each);
    },
    [axis, canvas, ratio],
  );
  useLayoutEffect(() => {
    const before = last.current;
    last.current = frame;
    const stop = frame.columns?.settle(before, frame, paintAt);
    if (!stop) paintAt(frame);
    return stop;
  }, [frame, paintAt]);
  return paintAt;
}

interface Fit {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

function fitted(canvas: HTMLCanvasElement | null, { width, height, ratio }: Fit) {
  const ctx = canvas?.getContext('2d');
  if (!canvas || !ctx) return undefined;
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
  }
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  return ctx;
}

// The ratio has no event of its own; a query that names the present one changes when it does.
function onRatioChange(listener: () => void): () => void {
  const list = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  list.addEventListener('change', listener);
  window.addEventListener('resize', listener);
  return () => {
    list.removeEventListener('change', listener);
    window.removeEventListener('resize', listener);
  };
}
