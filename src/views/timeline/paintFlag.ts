// The selected day: its flag on the axis, and the line from there down to its mark.

import { dayIndex } from '../../model/day.ts';
import { axisLabels } from '../shared/axisLabels.ts';
import type { Palette } from '../shared/palette.ts';
import { flagLine } from './flagLine.ts';
import { setFont } from './labelFonts.ts';
import type { Mark } from './mark.ts';
import { type AxisView, BASELINE } from './paintAxis.ts';
import type { Pen } from './pen.ts';

const TOP = 6;
const FOOT = 27;
const PAD = 10;
const POINT = 4;

export function paintFlag(
  pen: Pen,
  { selected, scale, measure }: AxisView,
  palette: Palette,
): void {
  const { earliest, latest, precision } = selected ?? {};
  if (precision !== 'day' || !earliest || !latest) return;
  const day = scale.toX((dayIndex(earliest) + dayIndex(latest) + 1) / 2);
  if (day < 0 || day > scale.width) return;
  const x = Math.max(40, Math.min(scale.width - 24, day));
  const text = axisLabels.flagLabel(earliest);
  const half = measure(text, 'axisFlag') / 2;
  pen.fillStyle = palette.selection;
  pen.fillRect(x - half - PAD, TOP, 2 * (half + PAD), FOOT - TOP);
  pen.beginPath();
  pen.moveTo(x - POINT, FOOT);
  pen.lineTo(x + POINT, FOOT);
  pen.lineTo(x, FOOT + POINT);
  pen.closePath();
  pen.fill();
  setFont(pen, 'axisFlag', palette);
  pen.fillText(text, x - half, BASELINE);
}

export function paintFlagLine(pen: Pen, marks: readonly Mark[], palette: Palette): void {
  const { x, pieces } = flagLine(marks);
  pen.fillStyle = palette.selection;
  for (const { from, to } of pieces) pen.fillRect(x - 0.625, from, 1.25, to - from);
}
