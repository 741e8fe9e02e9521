// Days in a row as a bar with hard ends; a month or a year as a band that fades out at both ends
// inside its bounds, square where the window cuts it. "About" is hatched.

import type { Palette } from '../shared/palette.ts';
import type { Mark } from './mark.ts';
import type { Pen } from './pen.ts';

const BAND = 22;
const SOFT_SHARE = 0.28;
const SOFT_PX = 28;

export function paintBand(ctx: Pen, mark: Mark, palette: Palette): void {
  if (mark.shape === 'days') paintDays(ctx, mark, palette);
  else paintSoft(ctx, mark, palette);
}

/** A hatch round a point whose day is only about right. */
export function paintAbout(ctx: Pen, mark: Mark, palette: Palette): void {
  paintSoft(ctx, { ...mark, from: mark.x - 15, to: mark.x + 15 }, palette);
}

function paintDays(ctx: Pen, mark: Mark, palette: Palette): void {
  const { from, to, y, lead, isCutLeft, isCutRight } = mark;
  const isOpen = lead.status === 'planned' || lead.status === 'proposed';
  ctx.strokeStyle = palette.side[mark.side];
  ctx.lineWidth = 2.5;
  ctx.beginPath();
  ctx.moveTo(from, y);
  ctx.lineTo(to, y);
  ctx.setLineDash(isOpen ? [4, 2.5] : []);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.beginPath();
  for (const [x, isCut] of [
    [from, isCutLeft],
    [to, isCutRight],
  ] as const) {
    if (isCut) continue;
    ctx.moveTo(x, y - 6);
    ctx.lineTo(x, y + 6);
  }
  ctx.stroke();
}

function paintSoft(ctx: Pen, mark: Mark, palette: Palette): void {
  const { from, to, y, lead } = mark;
  const colour = palette.side[mark.side];
  const [top, base] = [y - BAND / 2, y + BAND / 2 - 1];
  const isHollow = lead.status === 'planned' || lead.status === 'proposed';
  const isDashed = lead.status === 'claimed' || lead.status === 'denied';
  ctx.save();
  if (lead.qualifier !== null) paintHatch(ctx, mark, palette);
  else if (isHollow) strokeAlong(ctx, mark, { y: top, width: 1, colour });
  else {
    ctx.fillStyle = faded(ctx, mark, palette.tint[mark.side]);
    ctx.fillRect(from, top, to - from, BAND - 1);
  }
  if (isDashed) ctx.setLineDash([4, 3]);
  strokeAlong(ctx, mark, { y: base, width: 2, colour });
  ctx.restore();
}

function strokeAlong(
  ctx: Pen,
  mark: Mark,
  line: { y: number; width: number; colour: string },
): void {
  ctx.beginPath();
  ctx.moveTo(mark.from, line.y);
  ctx.lineTo(mark.to, line.y);
  ctx.lineWidth = line.width;
  ctx.strokeStyle = faded(ctx, mark, line.colour);
  ctx.stroke();
}

const HATCH_STEP = 7.07; // 5 px across the lines, at 45°

function paintHatch(ctx: Pen, mark: Mark, palette: Palette): void {
  const { from, to, y } = mark;
  const top = y - BAND / 2;
  ctx.save();
  ctx.beginPath();
  ctx.rect(from, top, to - from, BAND - 1);
  ctx.clip();
  ctx.globalAlpha = 0.35;
  ctx.fillStyle = faded(ctx, mark, palette.tint[mark.side]);
  ctx.fillRect(from, top, to - from, BAND);
  ctx.globalAlpha = 0.42;
  ctx.strokeStyle = faded(ctx, mark, palette.side[mark.side]);
  ctx.lineWidth = 1.4;
  ctx.beginPath();
  // Counted from the mark's own start, so that the hatch moves with it.
  const start = mark.isCutLeft ? 0 : from % HATCH_STEP;
  const first = Math.floor(from / HATCH_STEP) * HATCH_STEP + start - HATCH_STEP;
  for (let x = first; x < to + BAND; x += HATCH_STEP) {
    ctx.moveTo(x, top);
    ctx.lineTo(x - BAND, top + BAND);
  }
  ctx.stroke();
  ctx.restore();
}

/** `colour` along the band, out at its soft ends. */
function faded(ctx: Pen, mark: Mark, colour: string): CanvasGradient {
  const { from, to, isCutLeft, isCutRight } = mark;
  const gradient = ctx.createLinearGradient(from, 0, to, 0);
  const soft = Math.min(SOFT_PX, (to - from) * SOFT_SHARE) / Math.max(1, to - from);
  gradient.addColorStop(0, isCutLeft ? colour : clearOf(colour));
  gradient.addColorStop(soft, colour);
  gradient.addColorStop(1 - soft, colour);
  gradient.addColorStop(1, isCutRight ? colour : clearOf(colour));
  return gradient;
}

// "transparent" is transparent black, and would grey the fade.
function clearOf(colour: string): string {
  if (/^#[0-9a-f]{6}$/i.test(colour)) return `${colour}00`;
  const rgb = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
  return rgb ? `rgba(${rgb[1]}, ${rgb[2]}, ${rgb[3]}, 0)` : 'transparent';
}
