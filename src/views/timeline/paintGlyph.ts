// The outline of an event's type in the drawing of its status, and the ring round it.

import { glyphParts, type Ink } from '../shared/marks.ts';
import type { Palette } from '../shared/palette.ts';
import type { Mark } from './mark.ts';
import { glyphSize } from './markSpace.ts';
import { pathOf } from './pathOf.ts';
import type { Pen } from './pen.ts';

interface On {
  /** Colour of what the mark stands on. */
  readonly ground: string;
  readonly palette: Palette;
}

export function paintGlyph(ctx: Pen, mark: Mark, on: On): void {
  const { lead, isSelected } = mark;
  const size = glyphSize(mark, isSelected);
  const colours: Readonly<Record<Ink, string | undefined>> = {
    side: on.palette.side[mark.side],
    ground: on.ground,
    none: undefined,
  };
  ctx.save();
  ctx.translate(mark.x, mark.y);
  ctx.scale(size / 12, size / 12);
  ctx.lineJoin = 'round';
  for (const part of glyphParts(lead.type, lead.status, size)) {
    const path = pathOf(part.d);
    const [fill, stroke] = [colours[part.fill], colours[part.stroke]];
    if (fill) {
      ctx.fillStyle = fill;
      ctx.fill(path);
    }
    if (!stroke) continue;
    ctx.strokeStyle = stroke;
    ctx.lineWidth = part.width;
    ctx.lineCap = part.dash.length > 0 ? 'butt' : 'round';
    ctx.setLineDash([...part.dash]);
    ctx.stroke(path);
  }
  ctx.restore();
}

interface RingLook {
  readonly radius: number;
  readonly colour: string;
  readonly ground: string;
}

export function paintRing(ctx: Pen, { x, y }: Mark, { radius, colour, ground }: RingLook): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = ground;
  ctx.fill();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2;
  ctx.stroke();
}
