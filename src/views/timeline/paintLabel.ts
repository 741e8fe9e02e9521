// The words beside a mark, with a halo in the ground's colour, or on a ground of their own where
// they stand on a band.

import type { Palette } from '../shared/palette.ts';
import { setFont } from './labelFonts.ts';
import type { Mark, Run } from './mark.ts';
import type { Pen } from './pen.ts';

const BASELINE = 4.5;

export function paintLabel(ctx: Pen, mark: Mark, ground: string, palette: Palette): void {
  const { label } = mark;
  if (!label) return;
  if (label.hasGround) {
    ctx.fillStyle = ground;
    ctx.beginPath();
    ctx.roundRect(label.x - 4, mark.y - 9, label.width + 8, 17, 2);
    ctx.fill();
  }
  for (const { runs, dy } of label.lines) {
    paintRuns(ctx, runs, { x: label.x, y: mark.y + dy + BASELINE, ground, palette });
  }
}

interface At {
  readonly x: number;
  readonly y: number;
  readonly ground: string;
  readonly palette: Palette;
}

function paintRuns(ctx: Pen, runs: readonly Run[], at: At): void {
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4;
  for (const { text, font, dx, width } of runs) {
    if (font === 'dating') {
      paintMarker(ctx, { x: at.x + dx, y: at.y, width }, at.palette);
      continue;
    }
    setFont(ctx, font, at.palette);
    ctx.strokeStyle = at.ground;
    ctx.strokeText(text, at.x + dx, at.y);
  }
  for (const { text, font, dx } of runs) {
    setFont(ctx, font, at.palette);
    ctx.fillText(text, at.x + dx, at.y);
  }
  ctx.letterSpacing = '0px';
}

/** The words that date it, as everywhere: on yellow, underlined. */
function paintMarker(
  ctx: Pen,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  palette: Palette,
): void {
  ctx.fillStyle = palette.mark;
  ctx.fillRect(x - 1, y - 12, width + 2, 16);
  ctx.fillStyle = palette.markLine;
  ctx.fillRect(x - 1, y + 2, width + 2, 2);
}
