// A thread along its corners, each rounded, with a head where it ends.

import { must } from '../../model/check.ts';
import type { Palette } from '../shared/palette.ts';
import type { Pen } from './pen.ts';
import type { Point } from './threadRoute.ts';
import type { Thread } from './threads.ts';

const TURN = 7;
const HEAD = 7;

export function paintThread(ctx: Pen, thread: Thread, palette: Palette): void {
  const isDispute = thread.kind === 'dispute';
  const colour = thread.isSelected || isDispute ? palette.ink : palette.edge;
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = thread.isSelected ? 2 : 1.5;
  if (isDispute) ctx.setLineDash([2, 3]);
  if (thread.kind === 'open') ctx.setLineDash([5, 4]);
  tracePath(ctx, thread, isDispute ? 0 : HEAD - 1);
  ctx.stroke();
  if (!isDispute) paintHead(ctx, thread, colour);
  ctx.restore();
}

function tracePath(ctx: Pen, { points }: Thread, headPx: number): void {
  const shortened = [...points.slice(0, -1), lastOf(points, headPx).neck];
  ctx.beginPath();
  for (const [i, point] of shortened.entries()) {
    const [last, next] = [shortened[i - 1], shortened[i + 1]];
    if (!last) ctx.moveTo(point.x, point.y);
    else if (!next) ctx.lineTo(point.x, point.y);
    else {
      const turn = Math.min(TURN, distance(last, point) / 2, distance(point, next) / 2);
      ctx.arcTo(point.x, point.y, next.x, next.y, turn);
    }
  }
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

/** The end of a thread, the way it comes from, and the point where its head begins: a short last
 * stretch has a short head. */
function lastOf(points: readonly Point[], headPx: number) {
  const end = must(points.at(-1), 'a thread has ends');
  const corner = points.at(-2) ?? end;
  const way = { x: Math.sign(end.x - corner.x), y: Math.sign(end.y - corner.y) };
  const head = Math.min(headPx, distance(corner, end));
  return { end, way, neck: { x: end.x - way.x * head, y: end.y - way.y * head } };
}

function paintHead(ctx: Pen, { points }: Thread, colour: string): void {
  const { end, way, neck } = lastOf(points, HEAD);
  const half = HEAD / 2;
  ctx.beginPath();
  ctx.moveTo(end.x, end.y);
  ctx.lineTo(neck.x - way.y * half, neck.y - way.x * half);
  ctx.lineTo(neck.x + way.y * half, neck.y + way.x * half);
  ctx.closePath();
  ctx.fillStyle = colour;
  ctx.fill();
}
