// Fingers on the lanes: one pans sideways and leaves up and down to the page (touch-action in the
// style sheet), two zoom about their middle.

import type { Moves } from './moves.ts';

/** Gives the function that undoes it. */
export function bindTouch(surface: HTMLElement, moves: Moves): () => void {
  const fingers = new Map<number, number>();
  const onDown = (pressed: PointerEvent) => {
    if (pressed.pointerType === 'touch') fingers.set(pressed.pointerId, pressed.clientX);
  };
  const onMove = (moved: PointerEvent) => {
    const before = fingers.get(moved.pointerId);
    if (before === undefined) return;
    const others = [...fingers].filter(([id]) => id !== moved.pointerId).map(([, x]) => x);
    fingers.set(moved.pointerId, moved.clientX);
    const [other] = others;
    if (other === undefined) moves.onPan(moved.clientX - before);
    else if (others.length === 1) pinch(surface, moves, [before, moved.clientX, other]);
  };
  const onUp = (lifted: PointerEvent) => {
    fingers.delete(lifted.pointerId);
  };
  surface.addEventListener('pointerdown', onDown);
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onUp);
  return () => {
    surface.removeEventListener('pointerdown', onDown);
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onUp);
  };
}

/** Fingers closer than this sideways zoom as if they were this far apart. */
const MIN_SPREAD = 24;

/** The day under the finger that rests stays under it. */
function pinch(
  surface: HTMLElement,
  moves: Moves,
  [before, after, other]: readonly [number, number, number],
): void {
  const spread = (x: number) => Math.max(MIN_SPREAD, Math.abs(x - other));
  moves.onZoom(other - surface.getBoundingClientRect().left, spread(after) / spread(before));
}
