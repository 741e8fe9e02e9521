// Lines that join two events: an announcement or postponement to what it is about, a result to its
// meeting, a dispute to what is disputed. A thread leaves its mark up or down, runs in the channel
// between two rows and enters the other mark; it never runs through words, and where no channel is
// free it is left out.

import type { DiplomaticEvent, Relation } from '../../model/schema.ts';
import { type LaneBox, rowMiddle } from './laneBoxes.ts';
import type { Range } from './laneRoom.ts';
import { eventsOf, type Mark } from './mark.ts';

export interface Thread {
  readonly id: string;
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  /** Where it runs along. */
  readonly channelY: number;
  readonly kind: 'fulfilled' | 'open' | 'dispute';
  readonly isSelected: boolean;
}

export interface ThreadInput {
  readonly marks: readonly Mark[];
  readonly boxes: readonly LaneBox[];
  readonly folds: readonly Range[];
}

const MAX_THREADS = 24;
const RING_PX = 18;
/** Marks nearer than this have no room for two turns between them. */
const MIN_THREAD_PX = 2 * 7 + 8;

/** Which way a thread runs, where it is drawn at all. */
const drawn: Readonly<Partial<Record<Relation['kind'], 'to' | 'from'>>> = {
  announces: 'to',
  postpones: 'to',
  'results-from': 'from',
  disputes: 'to',
};

export function layoutThreads(input: ThreadInput): readonly Thread[] {
  const lines = lineOf(input);
  const taken: Range[][] = lines.map(() => []);
  const ground = { lines, taken, folds: input.folds, overhanging: overhangs(lines, input.marks) };
  const threads: Thread[] = [];
  for (const joint of jointsOf(input.marks)) {
    if (threads.length >= MAX_THREADS) break;
    const channel = freeChannel(joint, ground);
    if (channel === undefined) continue;
    taken[channel]?.push(rangeOf(joint));
    threads.push(threadOf(joint, channelY(lines, channel)));
  }
  return threads;
}

interface Joint {
  readonly id: string;
  readonly from: Mark;
  readonly to: Mark;
  readonly kind: Relation['kind'];
  readonly target: DiplomaticEvent;
}

/** Relations whose two events are two marks of the scene. Only small marks are asked: a cluster of
 * thousands says nothing by its threads. */
function jointsOf(marks: readonly Mark[]): readonly Joint[] {
  const byEvent = new Map<string, { mark: Mark; event: DiplomaticEvent }>();
  for (const mark of marks) {
    if (mark.count > 50) continue;
    for (const event of eventsOf(mark)) byEvent.set(event.id, { mark, event });
  }
  const joints: Joint[] = [];
  const seen = new Set<string>();
  for (const { mark, event } of byEvent.values()) {
    for (const { kind, event: otherId } of event.relations) {
      const other = byEvent.get(otherId);
      const way = drawn[kind];
      if (!other || !way || Math.abs(other.mark.x - mark.x) < MIN_THREAD_PX) continue;
      const id = `${mark.id} ${other.mark.id} ${kind}`;
      if (seen.has(id)) continue;
      seen.add(id);
      const ends = way === 'to' ? [mark, other.mark] : [other.mark, mark];
      const [from = mark, to = mark] = ends;
      joints.push({ id, from, to, kind, target: way === 'to' ? other.event : event });
    }
  }
  return joints.sort((a, b) => Number(isSelected(b)) - Number(isSelected(a)));
}

function isSelected({ from, to }: Joint): boolean {
  return from.isSelected || to.isSelected;
}

/** A row of the whole picture, and the glyphs and words in it; a band may be crossed. */
interface RowLine {
  readonly lane: number;
  readonly row: number;
  readonly y: number;
  readonly taken: readonly Range[];
}

function lineOf({ boxes, marks }: ThreadInput): readonly RowLine[] {
  return boxes.flatMap((box, lane) =>
    Array.from({ length: box.rows }, (_, row) => ({
      lane,
      row,
      y: rowMiddle(box, row),
      taken: marks.filter((mark) => mark.lane === lane).flatMap((mark) => takenIn(mark, row)),
    })),
  );
}

function takenIn(mark: Mark, row: number): readonly Range[] {
  const { label } = mark;
  const words = label && { x0: label.x, x1: label.x + label.width };
  const glyph = { x0: mark.x - RING_PX, x1: mark.x + RING_PX + 4 };
  if (row === mark.row) return words && label.side !== 'under' ? [glyph, words] : [glyph];
  const rowsDown = label?.rowsDown ?? 0;
  return words && row > mark.row && row <= mark.row + rowsDown ? [words] : [];
}

interface Ground {
  readonly lines: readonly RowLine[];
  readonly taken: readonly (readonly Range[])[];
  readonly folds: readonly Range[];
  readonly overhanging: readonly Overhang[];
}

/** Channel i runs along the top of row i. The nearest to the first mark that is free all the way. */
function freeChannel(joint: Joint, ground: Ground): number | undefined {
  const { lines, taken, folds, overhanging } = ground;
  const start = indexOfRow(lines, joint.from);
  const end = indexOfRow(lines, joint.to);
  const range = rangeOf(joint);
  if (start === -1 || end === -1) return undefined;
  if (folds.some((fold) => fold.x0 < range.x1 && range.x0 < fold.x1)) return undefined;
  const channels = lines
    .map((_, i) => i)
    .filter((i) => i > 0)
    .sort((a, b) => cost(a, start, end) - cost(b, start, end));
  return channels.find(
    (channel) =>
      !taken[channel]?.some((other) => other.x0 < range.x1 && range.x0 < other.x1) &&
      isClear(lines, joint.from, start, channel) &&
      isClear(lines, joint.to, end, channel) &&
      !overhanging.some(
        (each) =>
          each.channel === channel &&
          each.markId !== joint.from.id &&
          each.markId !== joint.to.id &&
          each.x0 < range.x1 &&
          range.x0 < each.x1,
      ),
  );
}

/** A detour costs its rows; of equal ways the one close under the first mark. */
function cost(channel: number, start: number, end: number): number {
  return (
    Math.abs(channel - 0.5 - start) + Math.abs(channel - 0.5 - end) + (channel > start ? 0 : 0.1)
  );
}

/** Whether the way from a mark to a channel, up or down, meets nothing on the rows between. */
function isClear(lines: readonly RowLine[], mark: Mark, at: number, channel: number): boolean {
  const between = channel > at ? lines.slice(at + 1, channel) : lines.slice(channel, at);
  const isOpen = between.every(({ taken }) =>
    taken.every(({ x0, x1 }) => x1 < mark.x - 4 || mark.x + 4 < x0),
  );
  const hasOwnWords = channel > at && mark.label?.side === 'under';
  return isOpen && !hasOwnWords;
}

interface Overhang extends Range {
  readonly channel: number;
  readonly markId: string;
}

/** What reaches out of its row into the channels: the selection's ring, words under a band. */
function overhangs(lines: readonly RowLine[], marks: readonly Mark[]): readonly Overhang[] {
  return marks.flatMap((mark) => {
    const row = indexOfRow(lines, mark);
    const ring = { x0: mark.x - RING_PX, x1: mark.x + RING_PX, markId: mark.id };
    const rings = mark.isSelected ? [row, row + 1].map((channel) => ({ ...ring, channel })) : [];
    const { label } = mark;
    if (!label || label.rowsDown === 0) return rings;
    const words = { x0: label.x, x1: label.x + label.width, markId: mark.id };
    const rowsDown = label.rowsDown;
    return [
      ...rings,
      ...Array.from({ length: rowsDown }, (_, i) => ({ ...words, channel: row + 1 + i })),
    ];
  });
}

function indexOfRow(lines: readonly RowLine[], mark: Mark): number {
  return lines.findIndex(({ lane, row }) => lane === mark.lane && row === mark.row);
}

function rangeOf({ from, to }: Joint): Range {
  return { x0: Math.min(from.x, to.x) - 8, x1: Math.max(from.x, to.x) + 8 };
}

function channelY(lines: readonly RowLine[], channel: number): number {
  const [above, below] = [lines[channel - 1], lines[channel]];
  return above && below ? (above.y + below.y) / 2 : 0;
}

/** Where a thread that comes from `y` touches a mark: its ring, its box, its outline. */
function touchY(mark: Mark, y: number): number {
  const isAbove = y < mark.y;
  if (mark.isSelected) return mark.y + (isAbove ? -17 : 17);
  if (mark.count > 1) return mark.y + (isAbove ? -16 : 12);
  return mark.y + (isAbove ? -11 : 11);
}

function threadOf(joint: Joint, y: number): Thread {
  const { from, to, id, kind, target } = joint;
  const touch = (mark: Mark) => touchY(mark, y);
  const isDone = target.status === 'occurred';
  return {
    id,
    fromX: from.x,
    fromY: touch(from),
    toX: to.x,
    toY: touch(to),
    channelY: y,
    kind: kind === 'disputes' ? 'dispute' : isDone ? 'fulfilled' : 'open',
    isSelected: isSelected(joint),
  };
}
