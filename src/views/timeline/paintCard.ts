// An event as a card in the column of its day: its side down the left edge, double while it is a
// plan, dashed where it is a claim.

import type { Palette } from '../shared/palette.ts';
import type { Mark } from './mark.ts';
import type { Pen } from './pen.ts';

interface Look {
  readonly palette: Palette;
  readonly isPointed: boolean;
}

const CORNER = 2;
const SIDE_PX = 3;

export function paintCard(ctx: Pen, mark: Mark, look: Look): void {
  const { palette, isPointed } = look;
  const { x, y, width, height } = mark.hit;
  const { status } = mark.lead;
  const isDashed = mark.count === 1 && (status === 'claimed' || status === 'denied');
  const isDouble = mark.count === 1 && (status === 'planned' || status === 'proposed');
  ctx.save();
  ctx.beginPath();
  ctx.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, CORNER);
  ctx.fillStyle = palette.paper;
  ctx.fill();
  ctx.setLineDash(isDashed ? [4, 3] : []);
  ctx.lineWidth = mark.isSelected ? 2 : 1;
  ctx.strokeStyle = edgeOf(mark, isPointed || isDashed, palette);
  ctx.stroke();
  ctx.strokeStyle = palette.side[mark.side];
  for (const [at, thick] of isDouble ? DOUBLE : SINGLE) {
    ctx.lineWidth = thick;
    ctx.beginPath();
    ctx.moveTo(x + at, y);
    ctx.lineTo(x + at, y + height);
    ctx.stroke();
  }
  ctx.restore();
}

/** Middle and thickness of each line down the left edge. */
const SINGLE = [[SIDE_PX / 2, SIDE_PX]] as const;
const DOUBLE = [
  [0.75, 1.5],
  [4, 1.5],
] as const;

function edgeOf(mark: Mark, isStrong: boolean, palette: Palette): string {
  if (mark.isSelected) return palette.selection;
  return isStrong ? palette.edge : palette.rule2;
}
