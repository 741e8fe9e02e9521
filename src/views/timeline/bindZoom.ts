// Gestures on the lanes become windows: Ctrl/⌘ and the wheel, and a trackpad's pinch, zoom at the
// pointer; dragging and the sideways wheel pan; a double click zooms in. A plain wheel is the
// page's, and only asks for the hint. The one file that knows d3's transform, which here is only
// the last position of a gesture: the truth is the window. Fetched after the first picture.

import { type D3ZoomEvent, select, type ZoomTransform, zoom, zoomIdentity } from 'd3';
import { watchZoomKey } from '../shared/watchZoomKey.ts';
import { wheelPower } from '../shared/wheelPower.ts';
import type { Moves } from './moves.ts';

const LINE_PX = 16;

type GestureEvent = D3ZoomEvent<HTMLElement, unknown>;

/** Gives the function that undoes it. */
export function bindZoom(surface: HTMLElement, moves: Moves): () => void {
  let last: ZoomTransform = zoomIdentity;
  const zoomKey = watchZoomKey();
  const behaviour = zoom<HTMLElement, unknown>()
    .filter(isOurs)
    .touchable(() => false)
    .wheelDelta((turned) => wheelPower(turned, zoomKey.isHeld()))
    .on('zoom', ({ transform }: GestureEvent) => {
      apply(last, transform, { width: surface.clientWidth, moves });
      last = transform;
    });
  const selection = select<HTMLElement, unknown>(surface);
  selection.call(behaviour).on('dblclick.zoom', null);

  const onWheel = (turned: WheelEvent) => {
    if (turned.ctrlKey || turned.metaKey) return;
    const isShifted = turned.shiftKey && turned.deltaX === 0;
    const [across, down] = isShifted ? [turned.deltaY, 0] : [turned.deltaX, turned.deltaY];
    if (Math.abs(across) > Math.abs(down)) {
      turned.preventDefault();
      moves.onPan(-across * (turned.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1));
    } else if (down !== 0 && !canScroll(surface, down)) moves.onPlainWheel();
  };
  const onDoubleClick = (clicked: MouseEvent) => {
    if (clicked.target instanceof Element && clicked.target.closest('button')) return;
    moves.onZoomStep(clicked.clientX - surface.getBoundingClientRect().left);
  };
  surface.addEventListener('wheel', onWheel, { passive: false });
  surface.addEventListener('dblclick', onDoubleClick);
  return () => {
    selection.on('.zoom', null);
    zoomKey.unwatch();
    surface.removeEventListener('wheel', onWheel);
    surface.removeEventListener('dblclick', onDoubleClick);
  };
}

/** Lanes higher than their room scroll by the wheel, and nobody needs a hint then. */
function canScroll(surface: HTMLElement, down: number): boolean {
  const lanes = surface.closest('.timeline-lanes');
  if (!lanes) return false;
  const left = lanes.scrollHeight - lanes.clientHeight - lanes.scrollTop;
  return down > 0 ? left > 1 : lanes.scrollTop > 0;
}

function isOurs(event: WheelEvent | MouseEvent): boolean {
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
  return event.button === 0 && !event.ctrlKey;
}

interface Target {
  readonly width: number;
  readonly moves: Moves;
}

/** From one transform to the next: one zoom about the point that stays where it is, or one pan. */
function apply(before: ZoomTransform, after: ZoomTransform, { width, moves }: Target): void {
  const factor = after.k / before.k;
  if (Math.abs(factor - 1) < 1e-9) {
    moves.onPan(after.x - before.x);
    return;
  }
  const still = (after.x - factor * before.x) / (1 - factor);
  moves.onZoom(Math.max(0, Math.min(width, still)), factor);
}
