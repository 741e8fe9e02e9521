// The words beside a mark, with a halo in the ground's colour, or on a ground of their own where
// they stand on a band.

import type { Palette } from '../shared/palette.ts';
import { setFont } from './labelFonts.ts';
import { UNDER_BAND, WRAPPED_LINE } from './labelSpots.ts';
import type { Mark, Run } from './mark.ts';

const BASELINE = 4.5;
const CARD_LINE = 18;

export function paintLabel(
  ctx: CanvasRenderingContext2D,
  mark: Mark,
  ground: string,
  palette: Palette,
): void {
  const { label } = mark;
  if (!label) return;
  if (label.hasGround) {
    ctx.fillStyle = ground;
    ctx.beginPath();
    ctx.roundRect(label.x - 4, mark.y - 9, label.width + 8, 17, 2);
    ctx.fill();
  }
  for (const [i, runs] of label.lines.entries()) {
    const y =
      label.side === 'under'
        ? mark.y + UNDER_BAND + i * WRAPPED_LINE + WRAPPED_LINE - BASELINE + 1
        : mark.y + BASELINE + i * CARD_LINE;
    paintRuns(ctx, runs, { x: label.x, y, ground, palette });
  }
}

interface At {
  readonly x: number;
  readonly y: number;
  readonly ground: string;
  readonly palette: Palette;
}

function paintRuns(ctx: CanvasRenderingContext2D, runs: readonly Run[], at: At): void {
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4;
  for (const { text, font, dx } of runs) {
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
