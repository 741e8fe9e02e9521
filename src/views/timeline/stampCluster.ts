// A cluster whose box is a picture made before: a large set is mostly clusters, and setting down a
// picture takes a fraction of drawing three outlines.

import type { Mark } from './mark.ts';
import { clusterWidth } from './markSpace.ts';
import { HEIGHT, type On, paintCluster, paintClusterBox, SHIFT } from './paintCluster.ts';
import type { Pen } from './pen.ts';

/** Round the box, for the edge of its ground. */
const ROOM = 2;
/** Of sides, widths, grounds and themes there are fewer. */
const MOST_STAMPS = 200;

const stamps = new Map<string, HTMLCanvasElement>();

export function stampCluster(ctx: Pen, mark: Mark, on: On): void {
  const ratio = ctx.getTransform?.().a ?? 1;
  const width = clusterWidth(mark.count);
  const stamp = ctx.drawImage && stampOf(mark, on, width, ratio);
  if (!stamp) {
    paintCluster(ctx, mark, on);
    return;
  }
  const whole = (at: number) => Math.round(at * ratio) / ratio;
  const left = whole(mark.x - width / 2 - ROOM);
  const top = whole(mark.y - HEIGHT / 2 - SHIFT - ROOM);
  ctx.drawImage?.(stamp, left, top, stamp.width / ratio, stamp.height / ratio);
}

function stampOf(mark: Mark, on: On, width: number, ratio: number): HTMLCanvasElement | undefined {
  const { ground, palette } = on;
  const key = [mark.shape === 'card', palette.side[mark.side], ground, width, ratio].join(' ');
  const known = stamps.get(key);
  if (known) return known;
  const stamp = document.createElement('canvas');
  stamp.width = Math.ceil((width + SHIFT + 2 * ROOM) * ratio);
  stamp.height = Math.ceil((HEIGHT + SHIFT + 2 * ROOM) * ratio);
  const ctx = stamp.getContext('2d');
  if (!ctx) return undefined;
  ctx.scale(ratio, ratio);
  paintClusterBox(ctx, mark, on, { x: ROOM, y: ROOM + SHIFT, width });
  if (stamps.size >= MOST_STAMPS) stamps.clear();
  stamps.set(key, stamp);
  return stamp;
}
