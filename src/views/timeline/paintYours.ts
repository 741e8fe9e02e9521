// A plus at the corner of a mark: something of it stands in an article the reader added.

import type { Palette } from '../shared/palette.ts';
import type { Mark } from './mark.ts';
import { glyphSize } from './markSpace.ts';
import type { Pen } from './pen.ts';

const ARM = 3;
const OUTSIDE_RING = 13;

interface On {
  readonly ground: string;
  readonly palette: Palette;
}

export function paintYours(ctx: Pen, mark: Mark, { ground, palette }: On): void {
  const out = mark.isSelected ? OUTSIDE_RING : glyphSize(mark, false) / 2 + 2;
  const [x, y] = [mark.x + out, mark.y - out];
  ctx.beginPath();
  ctx.moveTo(x - ARM, y);
  ctx.lineTo(x + ARM, y);
  ctx.moveTo(x, y - ARM);
  ctx.lineTo(x, y + ARM);
  ctx.lineCap = 'round';
  for (const [colour, width] of [
    [ground, 4],
    [palette.ink, 1.75],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.stroke();
  }
}
