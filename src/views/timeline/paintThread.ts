// A thread: out of its mark, round a corner along the channel, round another into the next mark.

import type { Palette } from '../shared/palette.ts';
import type { Thread } from './threads.ts';

const TURN = 7;
const HEAD = 7;

export function paintThread(ctx: CanvasRenderingContext2D, thread: Thread, palette: Palette): void {
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

function tracePath(ctx: CanvasRenderingContext2D, thread: Thread, headPx: number): void {
  const { fromX, fromY, toX, toY, channelY } = thread;
  const along = Math.sign(toX - fromX) || 1;
  const [out, into] = [Math.sign(channelY - fromY) || 1, Math.sign(toY - channelY) || 1];
  const half = Math.abs(toX - fromX) / 2;
  const first = Math.min(TURN, Math.abs(channelY - fromY), half);
  const second = Math.min(TURN, Math.max(0, Math.abs(toY - channelY) - headPx), half);
  ctx.beginPath();
  ctx.moveTo(fromX, fromY);
  ctx.lineTo(fromX, channelY - out * first);
  ctx.quadraticCurveTo(fromX, channelY, fromX + along * first, channelY);
  ctx.lineTo(toX - along * second, channelY);
  ctx.quadraticCurveTo(toX, channelY, toX, channelY + into * second);
  ctx.lineTo(toX, toY - into * headPx);
}

function paintHead(ctx: CanvasRenderingContext2D, thread: Thread, colour: string): void {
  const { toX, toY, channelY } = thread;
  const into = Math.sign(toY - channelY) || 1;
  ctx.beginPath();
  ctx.moveTo(toX, toY);
  ctx.lineTo(toX - HEAD / 2, toY - into * HEAD);
  ctx.lineTo(toX + HEAD / 2, toY - into * HEAD);
  ctx.closePath();
  ctx.fillStyle = colour;
  ctx.fill();
}
