// The whole timeline as the foot of a share image: how many events each month has, pale blocks for
// what is known only to a quarter or a year, empty stretches folded. Positions in px from its left.

import type { DiplomaticEvent } from '../../model/schema.ts';
import { monthAt, monthStart, yearAt, yearStart } from '../../views/shared/calendarDays.ts';
import { type Extent, extentOf } from '../../views/shared/eventExtent.ts';
import { type Fold, findFolds } from '../../views/shared/folds.ts';

export interface CardStrip {
  readonly bars: readonly StripBar[];
  readonly years: readonly { readonly x: number; readonly label: string }[];
  /** Left and right edge of each fold. */
  readonly folds: readonly (readonly [number, number])[];
  readonly toX: (day: number) => number;
}

export interface StripBar {
  readonly kind: 'month' | 'block';
  readonly x: number;
  readonly width: number;
  /** Share of the highest one. */
  readonly height: number;
}

interface Pile {
  readonly kind: StripBar['kind'];
  readonly from: number;
  readonly to: number;
  count: number;
}

const FOLD_WIDTH = 48;
const LONGEST_IN_A_MONTH = 31;
const LABEL_ROOM = 70;

/** `events` in time order; nothing where none is dated on either side. */
export function cardStrip(
  events: readonly DiplomaticEvent[],
  width: number,
): CardStrip | undefined {
  const extents = events
    .map((event) => closed(extentOf(event)))
    .filter(({ from }) => Number.isFinite(from));
  const last = extents.reduce((latest, { to }) => Math.max(latest, to), Number.NEGATIVE_INFINITY);
  const [first] = extents;
  if (!first) return undefined;
  const folds = findFolds(extents);
  const range = { from: yearStart(yearAt(first.from)), to: yearStart(yearAt(last - 1) + 1) };
  const toX = scaleOf(range, folds, width);
  const piles = pilesOf(extents);
  const most = piles.reduce((highest, { count }) => Math.max(highest, count), 1);
  return {
    toX,
    folds: folds.map(({ from, to }) => [toX(from), toX(to)]),
    years: yearsOf(range, folds, toX),
    bars: piles.map(({ kind, from, to, count }) => ({
      kind,
      x: toX(from),
      width: Math.max(2, toX(to) - toX(from)),
      height: count / most,
    })),
  };
}

/** An open side covers only the day that is known. */
function closed({ from, to, kind }: Extent): Extent {
  return {
    kind,
    from: Number.isFinite(from) ? from : to - 1,
    to: Number.isFinite(to) ? to : from + 1,
  };
}

function scaleOf(range: Pick<Fold, 'from' | 'to'>, folds: readonly Fold[], width: number) {
  const folded = folds.reduce((days, { from, to }) => days + to - from, 0);
  const pxPerDay = (width - folds.length * FOLD_WIDTH) / (range.to - range.from - folded);
  return (day: number) => {
    let x = (day - range.from) * pxPerDay;
    for (const { from, to } of folds) {
      const part = Math.max(0, Math.min(1, (day - from) / (to - from)));
      x += part * (FOLD_WIDTH - (to - from) * pxPerDay);
    }
    return Math.round(x * 10) / 10;
  };
}

/** Blocks first, so that bars stand before them. */
function pilesOf(extents: readonly Extent[]): Pile[] {
  const piles = new Map<string, Pile>();
  for (const extent of extents) {
    const isShort = extent.to - extent.from <= LONGEST_IN_A_MONTH;
    const month = monthAt((extent.from + extent.to) / 2);
    const from = isShort ? monthStart(month) : extent.from;
    const to = isShort ? monthStart(month + 1) : extent.to;
    const key = `${isShort} ${from} ${to}`;
    const pile = piles.get(key) ?? { kind: isShort ? 'month' : 'block', from, to, count: 0 };
    pile.count += 1;
    piles.set(key, pile);
  }
  return [...piles.values()].sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
}

function yearsOf(
  range: Pick<Fold, 'from' | 'to'>,
  folds: readonly Fold[],
  toX: (day: number) => number,
): { x: number; label: string }[] {
  const years: { x: number; label: string }[] = [];
  for (let year = yearAt(range.from); yearStart(year) < range.to; year++) {
    const day = yearStart(year);
    if (folds.some(({ from, to }) => from <= day && day < to)) continue;
    const x = toX(day);
    const previous = years.at(-1);
    if (!previous || x - previous.x >= LABEL_ROOM) years.push({ x, label: String(year) });
  }
  return years;
}
