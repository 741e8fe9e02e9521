// Keeps a canvas the size of the scene at the screen's pixel ratio and paints each new frame once, or
// all that lead to it where marks change their lanes.

import { type RefObject, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { type Frame, paint } from './paint.ts';

export function useCanvas(ref: RefObject<HTMLCanvasElement | null>, frame: Frame): void {
  const ratio = useSyncExternalStore(onRatioChange, () => window.devicePixelRatio);
  const last = useRef(frame);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = frame;
    const canvas = ref.current;
    const ctx = canvas?.getContext('2d');
    if (!canvas || !ctx) return;
    const { width, height } = frame.scene;
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== wide || canvas.height !== high) {
      canvas.width = wide;
      canvas.height = high;
    }
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    const stop = frame.columns?.settle(before, frame, (each) => paint(ctx, each));
    if (!stop) paint(ctx, frame);
    return stop;
  }, [ref, frame, ratio]);
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
