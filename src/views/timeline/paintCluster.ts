// Several events as one mark: a box before two outlines, and their number on it.

import type { Palette } from '../shared/palette.ts';
import { CLUSTER_FONT } from './labelFonts.ts';
import type { Mark } from './mark.ts';
import { clusterText, clusterWidth } from './markSpace.ts';
import type { Pen } from './pen.ts';

export const HEIGHT = 20;
const CORNER = 3;
/** Of the farther outline, right and up. */
export const SHIFT = 5;

export interface On {
  readonly ground: string;
  readonly palette: Palette;
}

export function paintCluster(ctx: Pen, mark: Mark, on: On): void {
  const width = clusterWidth(mark.count);
  paintClusterBox(ctx, mark, on, { x: mark.x - width / 2, y: mark.y - HEIGHT / 2, width });
}

/** Its left upper corner and its width. */
interface At {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export function paintClusterBox(ctx: Pen, mark: Mark, { ground, palette }: On, at: At): void {
  const { x, y, width } = at;
  const colour = palette.side[mark.side];
  ctx.strokeStyle = colour;
  ctx.fillStyle = ground;
  for (const shift of mark.shape === 'card' ? [] : [SHIFT, SHIFT / 2]) {
    ctx.beginPath();
    ctx.roundRect(x + shift, y - shift, width, HEIGHT, CORNER);
    ctx.lineWidth = 1;
    ctx.fill();
    ctx.stroke();
  }
  ctx.beginPath();
  ctx.roundRect(x, y, width, HEIGHT, CORNER);
  ctx.strokeStyle = ground;
  ctx.lineWidth = 3;
  ctx.stroke();
  ctx.fillStyle = colour;
  ctx.fill();
}

/** Of all clusters at once, since a canvas is slow to change its font. */
export function paintFigures(ctx: Pen, marks: readonly Mark[], palette: Palette): void {
  ctx.fillStyle = palette.on;
  ctx.font = `${CLUSTER_FONT.weight} ${CLUSTER_FONT.px}px ${palette.sans}`;
  ctx.letterSpacing = '0px';
  ctx.textAlign = 'center';
  for (const { x, y, count } of marks) if (count > 1) ctx.fillText(clusterText(count), x, y + 4.5);
  ctx.textAlign = 'left';
}
