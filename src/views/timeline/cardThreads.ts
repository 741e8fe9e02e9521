// Threads where days are columns: out of a card at its side, up or down the gap between two columns,
// into the other card at its side. They pass beneath cards of several days and over bands; where the
// way would run through words, or across the cards of a day between, a thread is left out.

import type { EventTable } from '../../model/eventTable.ts';
import type { Range } from './laneRoom.ts';
import type { Box, Mark } from './mark.ts';
import type { Point } from './threadRoute.ts';
import { type Joint, jointsOf, MAX_THREADS, type Thread, threadOf } from './threads.ts';

/** From the middle of a gap, so that a few threads can run there side by side. */
const LINES_IN_GAP = [0, -4, 4];
/** From a card's side to the middle of the gap beside it. */
const TO_GAP = 8;
const CLEAR_PX = 3;

export function layoutCardThreads(marks: readonly Mark[], table: EventTable): readonly Thread[] {
  const taken: Upright[] = [];
  const threads: Thread[] = [];
  const cards = marks.filter(({ shape, count }) => shape === 'card' && count === 1);
  for (const joint of jointsOf(cards, table)) {
    if (threads.length >= MAX_THREADS) break;
    const way = waysOf(joint).find((each) => isFree(each, joint, { marks, taken }));
    if (!way) continue;
    taken.push(uprightOf(way));
    threads.push(threadOf(joint, way, table));
  }
  return threads;
}

type Way = readonly [Point, Point, Point, Point];

/** A stretch of a gap. */
interface Upright {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** Along the gap beside the one card, or beside the other; the nearest to its middle first. */
function waysOf({ from, to }: Joint): readonly Way[] {
  const [a, b] = [from.hit, to.hit];
  if (doMeet(across(a), across(b))) {
    const gap = Math.min(endOf(a), endOf(b)) + TO_GAP;
    return LINES_IN_GAP.map((aside) => wayAt(gap + aside, endOf(a), endOf(b), { from, to }));
  }
  const isOnward = a.x < b.x;
  const [out, into] = isOnward ? [endOf(a), b.x] : [a.x, endOf(b)];
  const sign = isOnward ? 1 : -1;
  return [into - sign * TO_GAP, out + sign * TO_GAP].flatMap((gap) =>
    LINES_IN_GAP.map((aside) => wayAt(gap + aside, out, into, { from, to })),
  );
}

function wayAt(
  x: number,
  out: number,
  into: number,
  { from, to }: { readonly from: Mark; readonly to: Mark },
): Way {
  return [
    { x: out, y: from.y },
    { x, y: from.y },
    { x, y: to.y },
    { x: into, y: to.y },
  ];
}

interface Ground {
  readonly marks: readonly Mark[];
  readonly taken: readonly Upright[];
}

function isFree(way: Way, { from, to }: Joint, { marks, taken }: Ground): boolean {
  const upright = uprightOf(way);
  const isTaken = taken.some(
    ({ x, from: first, to: last }) => x === upright.x && first < upright.to && upright.from < last,
  );
  if (isTaken) return false;
  const others = marks.filter((mark) => mark !== from && mark !== to);
  return others.every(
    (mark) =>
      !isCrossed(way[0], way[1], mark.hit) &&
      !isCrossed(way[2], way[3], mark.hit) &&
      (mark.shape === 'card' || !isCrossed(way[1], way[2], wordsBox(mark))),
  );
}

function uprightOf([, { x, y: from }, { y: to }]: Way): Upright {
  return { x, from: Math.min(from, to), to: Math.max(from, to) };
}

/** The glyph of a band and the words after it. */
function wordsBox({ hit, label }: Mark): Box {
  const end = label ? label.x + label.width : endOf(hit);
  return { ...hit, width: Math.max(hit.width, end - hit.x) };
}

function isCrossed(a: Point, b: Point, box: Box): boolean {
  const [x0, x1] = [Math.min(a.x, b.x) - CLEAR_PX, Math.max(a.x, b.x) + CLEAR_PX];
  const [y0, y1] = [Math.min(a.y, b.y) - CLEAR_PX, Math.max(a.y, b.y) + CLEAR_PX];
  return x0 < endOf(box) && box.x < x1 && y0 < box.y + box.height && box.y < y1;
}

function across(box: Box): Range {
  return { x0: box.x, x1: endOf(box) };
}

function doMeet(a: Range, b: Range): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1;
}

function endOf({ x, width }: Box): number {
  return x + width;
}
