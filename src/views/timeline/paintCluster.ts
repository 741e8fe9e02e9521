// Several events as one mark: a box with their number before two outlines.

import type { Palette } from '../shared/palette.ts';
import { CLUSTER_FONT } from './labelFonts.ts';
import type { Mark } from './mark.ts';
import { clusterText, clusterWidth } from './markSpace.ts';
import type { Pen } from './pen.ts';

const HEIGHT = 20;
const CORNER = 3;

interface On {
  readonly ground: string;
  readonly palette: Palette;
}

export function paintCluster(ctx: Pen, mark: Mark, { ground, palette }: On): void {
  const width = clusterWidth(mark.count);
  const [left, top] = [mark.x - width / 2, mark.y - HEIGHT / 2];
  const colour = palette.side[mark.side];
  ctx.strokeStyle = colour;
  ctx.fillStyle = ground;
  for (const shift of mark.shape === 'card' ? [] : [5, 2.5]) {
    ctx.beginPath();
    ctx.roundRect(left + shift, top - shift, width, HEIGHT, CORNER);
    ctx.lineWidth = 1;
    ctx.fill();
    ctx.stroke();
  }
  ctx.beginPath();
  ctx.roundRect(left, top, width, HEIGHT, CORNER);
  ctx.strokeStyle = ground;
  ctx.lineWidth = 3;
  ctx.stroke();
  ctx.fillStyle = colour;
  ctx.fill();
  ctx.fillStyle = palette.on;
  ctx.font = `${CLUSTER_FONT.weight} ${CLUSTER_FONT.px}px ${palette.sans}`;
  ctx.letterSpacing = '0px';
  ctx.textAlign = 'center';
  ctx.fillText(clusterText(mark.count), mark.x, mark.y + 4.5);
  ctx.textAlign = 'left';
}
