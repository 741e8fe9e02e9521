// The way of one thread: out of its mark up or down, along a channel between two rows, into the
// other mark. Where no one channel leads there, along the channel beside each mark and, between the
// two, straight up or down where all rows are free.

import type { Range } from './laneRoom.ts';
import type { Mark } from './mark.ts';
import { glyphSize } from './markSpace.ts';
import { indexOfRow, type RowLine, type ThreadGround } from './threadGround.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Kept clear on both sides of an upright line. */
const CLEAR_PX = 5;
const ENDS_PX = 8;
const SELECTED_TOUCH = 17;
/** With more in the way than this, nobody could follow a way round. */
const MOST_GAPS = 120;

/** Undefined where there is no free way; else the way, which is then taken. */
export function routeOf(from: Mark, to: Mark, ground: ThreadGround): readonly Point[] | undefined {
  const start = indexOfRow(ground.lines, from);
  const end = indexOfRow(ground.lines, to);
  if (start === -1 || end === -1) return undefined;
  const ends: Ends = { from, to, start, end };
  const legs = straightWay(ends, ground) ?? wayRound(ends, ground);
  if (!legs) return undefined;
  for (const { channel, x0, x1 } of legs) ground.threaded[channel]?.push(spanOf(x0, x1));
  return pointsOf(ends, legs, ground.lines);
}

/** From the edge, where `x` is, along a channel beside the mark whose height `fits`. The words at the
 * edge end at `from`. */
export function routeFromEdge(
  mark: Mark,
  { x, from }: { readonly x: number; readonly from: number },
  ground: ThreadGround,
  fits: (y: number) => boolean,
): readonly Point[] | undefined {
  const row = indexOfRow(ground.lines, mark);
  const ends = { from: mark, to: mark, start: row, end: row };
  const channel = channelsBeside(row, ground).find(
    (each) =>
      fits(channelY(ground.lines, each)) &&
      isLegFree({ channel: each, x0: x, x1: mark.x }, ends, ground) &&
      canLeave(mark, row, each, ground),
  );
  if (row === -1 || channel === undefined) return undefined;
  ground.threaded[channel]?.push(spanOf(x, mark.x));
  const y = channelY(ground.lines, channel);
  const start = { x: from, y };
  return [start, ...endAt(mark, [{ x: mark.x, y }, start]).toReversed()];
}

interface Ends {
  readonly from: Mark;
  readonly to: Mark;
  /** The rows of the two, of all rows. */
  readonly start: number;
  readonly end: number;
}

/** Along one channel, from one x to another. */
interface Leg {
  readonly channel: number;
  readonly x0: number;
  readonly x1: number;
}

type Legs = readonly [Leg] | readonly [Leg, Leg];

function straightWay(ends: Ends, ground: ThreadGround): Legs | undefined {
  const { from, to, start, end } = ends;
  const channels = ground.lines
    .map((_, i) => i)
    .slice(1)
    .sort((a, b) => cost(a, start, end) - cost(b, start, end));
  const channel = channels.find(
    (each) =>
      isLegFree({ channel: each, x0: from.x, x1: to.x }, ends, ground) &&
      canLeave(from, start, each, ground) &&
      canLeave(to, end, each, ground),
  );
  return channel === undefined ? undefined : [{ channel, x0: from.x, x1: to.x }];
}

/** A detour costs its rows; of equal ways the one close under the first mark. */
function cost(channel: number, start: number, end: number): number {
  return (
    Math.abs(channel - 0.5 - start) + Math.abs(channel - 0.5 - end) + (channel > start ? 0 : 0.1)
  );
}

/** The shortest way by one gap in all the rows between the two. */
function wayRound(ends: Ends, ground: ThreadGround): Legs | undefined {
  const { from, to, start, end } = ends;
  let best: { readonly length: number; readonly legs: Legs } | undefined;
  for (const first of channelsBeside(start, ground)) {
    for (const second of channelsBeside(end, ground)) {
      if (first === second) continue;
      if (!canLeave(from, start, first, ground) || !canLeave(to, end, second, ground)) continue;
      for (const x of gapsBetween(first, second, ground)) {
        const length = Math.abs(x - from.x) + Math.abs(x - to.x);
        if (best && best.length <= length) continue;
        const legs = [
          { channel: first, x0: from.x, x1: x },
          { channel: second, x0: x, x1: to.x },
        ] as const;
        if (legs.every((leg) => isLegFree(leg, ends, ground))) best = { length, legs };
      }
    }
  }
  return best?.legs;
}

function channelsBeside(row: number, { lines }: ThreadGround): readonly number[] {
  return [row + 1, row].filter((channel) => channel > 0 && channel < lines.length);
}

/** Where an upright line meets nothing between two channels: beside what stands in those rows. */
function gapsBetween(a: number, b: number, ground: ThreadGround): readonly number[] {
  const taken = ground.lines.slice(Math.min(a, b), Math.max(a, b)).flatMap((line) => line.taken);
  if (taken.length > MOST_GAPS) return [];
  const aside = CLEAR_PX + 2;
  return taken
    .flatMap(({ x0, x1 }) => [x0 - aside, x1 + aside])
    .filter((x) => x > aside && x < ground.width - aside && isUprightFree(x, taken, ground));
}

function isUprightFree(x: number, taken: readonly Range[], { folds }: ThreadGround): boolean {
  return [...taken, ...folds].every(({ x0, x1 }) => x1 < x - CLEAR_PX || x + CLEAR_PX < x0);
}

/** Whether the way from a mark to a channel, up or down, meets nothing on the rows between. */
function canLeave(mark: Mark, at: number, channel: number, { lines }: ThreadGround): boolean {
  const between = channel > at ? lines.slice(at + 1, channel) : lines.slice(channel, at);
  const isOpen = between.every(({ taken }) =>
    taken.every(({ x0, x1 }) => x1 < mark.x - CLEAR_PX || mark.x + CLEAR_PX < x0),
  );
  const hasOwnWords = channel > at && mark.label?.side === 'under';
  return isOpen && !hasOwnWords;
}

function isLegFree({ channel, x0, x1 }: Leg, { from, to }: Ends, ground: ThreadGround): boolean {
  const span = spanOf(x0, x1);
  const doesMeet = (other: Range) => other.x0 < span.x1 && span.x0 < other.x1;
  if (ground.folds.some(doesMeet) || ground.threaded[channel]?.some(doesMeet)) return false;
  return !ground.overhanging.some(
    (each) =>
      each.channel === channel &&
      each.markKey !== from.key &&
      each.markKey !== to.key &&
      doesMeet(each),
  );
}

function spanOf(a: number, b: number): Range {
  return { x0: Math.min(a, b) - ENDS_PX, x1: Math.max(a, b) + ENDS_PX };
}

function pointsOf({ from, to }: Ends, legs: Legs, lines: readonly RowLine[]): readonly Point[] {
  const corners = legs.flatMap(({ channel, x0, x1 }) => {
    const y = channelY(lines, channel);
    return [
      { x: x0, y },
      { x: x1, y },
    ];
  });
  return [
    ...endAt(from, corners),
    ...corners.slice(1, -1),
    ...endAt(to, corners.toReversed()).toReversed(),
  ];
}

/** The first two points at a mark, whose channel begins with `corners`; or the one where the channel
 * runs past the selection's ring so close that it touches it from the side. */
function endAt(mark: Mark, corners: readonly Point[]): readonly Point[] {
  const [corner, next] = corners;
  if (!corner || !next) return [];
  const away = Math.abs(corner.y - mark.y);
  if (!mark.isSelected || away >= SELECTED_TOUCH)
    return [{ x: mark.x, y: touchY(mark, corner.y) }, corner];
  const aside = Math.sqrt(SELECTED_TOUCH ** 2 - away ** 2) * Math.sign(next.x - mark.x);
  return [{ x: mark.x + aside, y: corner.y }];
}

function channelY(lines: readonly RowLine[], channel: number): number {
  const [above, below] = [lines[channel - 1], lines[channel]];
  return above && below ? (above.y + below.y) / 2 : 0;
}

/** Where a thread that comes from `y` touches a mark: its ring, its box, its outline. */
function touchY(mark: Mark, y: number): number {
  const isAbove = y < mark.y;
  if (mark.isSelected) return mark.y + (isAbove ? -SELECTED_TOUCH : SELECTED_TOUCH);
  if (mark.count > 1) return mark.y + (isAbove ? -16 : 11.5);
  const half = glyphSize(mark, false) / 2 + 1.5;
  return mark.y + (isAbove ? -half : half);
}
