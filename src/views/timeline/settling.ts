// Marks on their way to other lanes: 240 ms from where they stood, their words from half-way on, and
// no thread before they have arrived.

import { eased } from './ease.ts';
import type { FoldedScale } from './foldedScale.ts';
import type { Mark } from './mark.ts';
import type { Frame } from './paint.ts';

const SETTLE_MS = 240;
const WORDS_AFTER_MS = 120;

type Stage = Pick<Frame, 'scene' | 'scale'>;

/** A frame for each moment of the way; undefined where the two have the same lanes, or another scale. */
export function framesBetween<S extends Stage>(
  before: Stage,
  after: S,
): ((elapsedMs: number) => S) | undefined {
  if (lanesOf(before) === lanesOf(after)) return undefined;
  if (!isSameScale(before.scale, after.scale)) return undefined;
  const stood = new Map(before.scene.marks.map(({ id, y }) => [id, y]));
  return (elapsed) => {
    const left = 1 - eased(elapsed / SETTLE_MS);
    if (left === 0) return after;
    const marks = after.scene.marks.map((mark) => {
      const moved = movedDown(mark, ((stood.get(mark.id) ?? mark.y) - mark.y) * left);
      return elapsed < WORDS_AFTER_MS ? { ...moved, label: undefined } : moved;
    });
    return { ...after, scene: { ...after.scene, marks, threads: [] } };
  };
}

/** Paints frame after frame until the last; what comes back stops that. Undefined where nothing moves. */
export function settle(
  before: Frame,
  after: Frame,
  paint: (frame: Frame) => void,
): (() => void) | undefined {
  const frameAt = framesBetween(before, after);
  if (!frameAt || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
  let start: number | undefined;
  let request = 0;
  const step = (now: number) => {
    start ??= now;
    const frame = frameAt(now - start);
    paint(frame);
    if (frame !== after) request = requestAnimationFrame(step);
  };
  paint(frameAt(0));
  request = requestAnimationFrame(step);
  return () => cancelAnimationFrame(request);
}

function isSameScale(a: FoldedScale, b: FoldedScale): boolean {
  return a.origin === b.origin && a.pxPerDay === b.pxPerDay && a.width === b.width;
}

function lanesOf({ scene }: Stage): string {
  return scene.lanes.map(({ lane, top, height }) => `${lane.id} ${top} ${height}`).join();
}

function movedDown(mark: Mark, by: number): Mark {
  return { ...mark, y: mark.y + by, hit: { ...mark.hit, y: mark.hit.y + by } };
}
