// Gestures on the map: Ctrl/⌘ and the wheel, and a trackpad's pinch, zoom at the pointer; a plain wheel is
// the page's and only asks for the hint; a mouse drags; one finger pans sideways and leaves up and down to
// the page, two pan and zoom. Nothing goes beyond the map's edges.

import {
  type D3ZoomEvent,
  select,
  type ZoomTransform,
  zoom,
  zoomIdentity,
  zoomTransform,
} from 'd3';
import { watchZoomKey } from '../shared/watchZoomKey.ts';
import { wheelPower } from '../shared/wheelPower.ts';
import type { MapSize } from './mapFrame.ts';

export interface MapMoves {
  readonly zoomBy: (factor: number) => void;
  /** Pixels. */
  readonly panBy: (x: number, y: number) => void;
  readonly fit: () => void;
  /** Zooms until a box of the unmoved map fills half of what is seen; false where it does already. */
  readonly goTo: (box: MapBox) => boolean;
  readonly unbind: () => void;
}

/** Pixels of the unmoved map. */
export interface MapBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Bound {
  readonly size: MapSize;
  readonly onMove: (transform: ZoomTransform) => void;
  readonly onPlainWheel: () => void;
}

export const MOST_ZOOM = 24;
const GLIDE_MS = 240;
const FILLED = 0.5;
const REDUCED = '(prefers-reduced-motion: reduce)';

export function bindMap(surface: HTMLElement, { size, onMove, onPlainWheel }: Bound): MapMoves {
  const { width, height } = size;
  const zoomKey = watchZoomKey();
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, MOST_ZOOM])
    .extent([
      [0, 0],
      [width, height],
    ])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .filter((event: WheelEvent | MouseEvent) =>
      event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.button === 0,
    )
    .touchable(() => false)
    .wheelDelta((turned) => wheelPower(turned, zoomKey.isHeld()))
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => onMove(transform));
  const selection = select<HTMLElement, unknown>(surface);
  selection.call(behaviour).on('dblclick.zoom', null);
  const gliding = () =>
    selection.transition().duration(window.matchMedia(REDUCED).matches ? 0 : GLIDE_MS);

  const onWheel = ({ ctrlKey, metaKey }: WheelEvent) => {
    if (!ctrlKey && !metaKey) onPlainWheel();
  };
  surface.addEventListener('wheel', onWheel, { passive: true });
  const unbindFingers = bindFingers(surface, {
    onPan: (x, y) => {
      const { k } = zoomTransform(surface);
      behaviour.translateBy(selection, x / k, y / k);
    },
    onZoom: (factor, at) => behaviour.scaleBy(selection, factor, [at.x, at.y]),
  });
  return {
    zoomBy: (factor) => void gliding().call(behaviour.scaleBy, factor),
    panBy: (x, y) => {
      const { k } = zoomTransform(surface);
      behaviour.translateBy(selection, x / k, y / k);
    },
    fit: () => void gliding().call(behaviour.transform, zoomIdentity),
    goTo: ({ left, top, right, bottom }) => {
      const across = (FILLED * width) / Math.max(1e-6, right - left);
      const down = (FILLED * height) / Math.max(1e-6, bottom - top);
      const k = Math.min(MOST_ZOOM, across, down);
      if (k <= zoomTransform(surface).k) return false;
      const to = zoomIdentity
        .translate(width / 2, height / 2)
        .scale(k)
        .translate(-(left + right) / 2, -(top + bottom) / 2);
      gliding().call(behaviour.transform, to);
      return true;
    },
    unbind: () => {
      selection.interrupt().on('.zoom', null);
      zoomKey.unwatch();
      surface.removeEventListener('wheel', onWheel);
      unbindFingers();
    },
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Fingers {
  readonly onPan: (x: number, y: number) => void;
  readonly onZoom: (factor: number, at: Point) => void;
}

/** Gives the function that undoes it. */
function bindFingers(surface: HTMLElement, { onPan, onZoom }: Fingers): () => void {
  let before: readonly Point[] = [];
  const onTouch = ({ touches }: TouchEvent) => {
    before = pointsOf(surface, touches);
  };
  const onTouchMove = (moved: TouchEvent) => {
    const now = pointsOf(surface, moved.touches);
    const [was, is] = [middleOf(before), middleOf(now)];
    if (now.length === before.length && was && is) {
      if (now.length === 1) onPan(is.x - was.x, 0);
      else onPan(is.x - was.x, is.y - was.y);
      const [spread, spreadBefore] = [spreadOf(now), spreadOf(before)];
      if (spread > 0 && spreadBefore > 0) onZoom(spread / spreadBefore, is);
    }
    before = now;
    // The page neither scrolls nor zooms with two fingers on the map.
    if (now.length > 1 && moved.cancelable) moved.preventDefault();
  };
  const kinds = ['touchstart', 'touchend', 'touchcancel'] as const;
  for (const kind of kinds) surface.addEventListener(kind, onTouch, { passive: true });
  surface.addEventListener('touchmove', onTouchMove, { passive: false });
  return () => {
    for (const kind of kinds) surface.removeEventListener(kind, onTouch);
    surface.removeEventListener('touchmove', onTouchMove);
  };
}

function pointsOf(surface: HTMLElement, touches: TouchList): readonly Point[] {
  const { left, top } = surface.getBoundingClientRect();
  return [...touches].map(({ clientX, clientY }) => ({ x: clientX - left, y: clientY - top }));
}

function middleOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Between the first two; 0 for one. */
function spreadOf([a, b]: readonly Point[]): number {
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}
