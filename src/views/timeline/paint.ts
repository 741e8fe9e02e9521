// Paints one frame. Reads no state and keeps none: the same scene gives the same pixels.

import { isYours } from '../../model/yours.ts';
import type { Palette } from '../shared/palette.ts';
import { holdsRow, type Mark } from './mark.ts';
import { isAboutDay } from './markSpace.ts';
import type { AxisView } from './paintAxis.ts';
import { paintAbout, paintBand } from './paintBand.ts';
import { paintCluster, paintFigures } from './paintCluster.ts';
import { paintGlyph, paintRing } from './paintGlyph.ts';
import { paintLabel } from './paintLabel.ts';
import type { Pen } from './pen.ts';
import type { Scene, SceneLane } from './scene.ts';

export interface Frame extends Omit<AxisView, 'folds'> {
  readonly scene: Scene;
  /** Row of the event under the pointer or the focus. */
  readonly pointedRow: number | undefined;
  readonly palette: Palette;
}

/** What the lanes show of a frame. */
export type LanesFrame = Omit<Frame, 'scale' | 'selected' | 'measure'>;

export function paint(ctx: Pen, frame: LanesFrame): void {
  const { scene, palette } = frame;
  ctx.clearRect(0, 0, scene.width, scene.height);
  for (const lane of scene.lanes) paintLane(ctx, lane, frame);
  paintTicks(ctx, frame);
  paintFolds(ctx, frame);
  for (const mark of scene.marks) paintDaysOf(ctx, mark, palette);
  frame.columns?.paintFlagLine(ctx, scene.marks, palette);
  for (const thread of scene.threads) frame.columns?.paintThread(ctx, thread, palette);
  for (const mark of scene.marks) paintMark(ctx, mark, frame);
  paintFigures(ctx, scene.marks, palette);
  for (const mark of scene.marks) paintLabel(ctx, mark, groundOf(mark, frame), palette);
}

function paintLane(ctx: Pen, lane: SceneLane, { scene, palette }: LanesFrame): void {
  ctx.fillStyle = lane.lane.side === 'both' ? palette.common : palette.paper;
  ctx.fillRect(0, lane.top, scene.width, lane.height);
  if (lane.top === 0) return;
  ctx.fillStyle = palette.rule2;
  ctx.fillRect(0, lane.top, scene.width, 1);
}

function paintTicks(ctx: Pen, { scene, ticks, palette }: LanesFrame): void {
  ctx.fillStyle = palette.rule;
  for (const { x } of ticks.major) ctx.fillRect(Math.round(x), 0, 1, scene.height);
}

/** A larger cluster is not searched for the event that is pointed at. */
const MAX_ASKED = 50;

const TOOTH = 6;
const TOOTH_DEPTH = 3;

function paintFolds(ctx: Pen, { scene, palette }: LanesFrame): void {
  for (const { x0, x1 } of scene.folds) {
    ctx.beginPath();
    tornEdge(ctx, x0, 0, scene.height);
    tornEdge(ctx, x1, scene.height, 0);
    ctx.closePath();
    ctx.fillStyle = palette.ground;
    ctx.fill();
    ctx.beginPath();
    tornEdge(ctx, x0, 0, scene.height);
    ctx.moveTo(x1, 0);
    tornEdge(ctx, x1, 0, scene.height);
    ctx.strokeStyle = palette.edge;
    ctx.lineWidth = 1;
    ctx.stroke();
  }
}

function tornEdge(ctx: Pen, x: number, from: number, to: number): void {
  const steps = Math.ceil(Math.abs(to - from) / TOOTH);
  for (let i = 0; i <= steps; i += 1) {
    const step = from < to ? i : steps - i;
    const y = Math.min(Math.max(from, to), step * TOOTH);
    const edge = x + (step % 2 === 0 ? 0 : TOOTH_DEPTH);
    if (i === 0 && from < to) ctx.moveTo(edge, y);
    else ctx.lineTo(edge, y);
  }
}

function paintMark(ctx: Pen, mark: Mark, frame: LanesFrame): void {
  const { palette, pointedRow } = frame;
  const ground = groundOf(mark, frame);
  const isPointed =
    pointedRow !== undefined && mark.count <= MAX_ASKED && holdsRow(mark, pointedRow);
  if (mark.shape === 'card') {
    frame.columns?.paintCard(ctx, mark, { palette, isPointed });
  } else if (mark.isSelected) {
    paintRing(ctx, mark, { radius: 15, colour: palette.selection, ground });
  } else if (isPointed && mark.count === 1) {
    paintRing(ctx, mark, { radius: 12, colour: palette.edge, ground });
  }
  const paintBox = frame.columns?.stampCluster ?? paintCluster;
  if (mark.count > 1) paintBox(ctx, mark, { ground, palette });
  else paintGlyph(ctx, mark, { ground, palette });
  if (mark.count === 1 && isYours(mark.lead))
    frame.columns?.paintYours(ctx, mark, { ground, palette });
}

function groundOf(mark: Mark, { scene, palette }: LanesFrame): string {
  if (mark.shape === 'card') return palette.paper;
  return scene.lanes[mark.lane]?.lane.side === 'both' ? palette.common : palette.paper;
}

function paintDaysOf(ctx: Pen, mark: Mark, palette: Palette): void {
  if (mark.shape === 'card') return;
  if (mark.shape !== 'point') paintBand(ctx, mark, palette);
  else if (mark.count === 1 && isAboutDay(mark.lead)) paintAbout(ctx, mark, palette);
}
