// The whole range at a glance: how many events each month has (each day, where the whole range is
// short), and, as pale blocks over all their
// days, those known only to a quarter, a year or longer, so that none is put in a month it may not
// belong to.

import { monthAt, monthStart } from '../../shared/calendarDays.ts';
import type { FoldedScale } from '../foldedScale.ts';
import type { TimelineIndex } from '../timelineIndex.ts';

export interface DensityBar {
  readonly kind: 'month' | 'block';
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
  readonly count: number;
}

export interface Density {
  /** Blocks first, so that bars stand before them. */
  readonly bars: readonly DensityBar[];
  /** The highest count there is; at least 1. */
  readonly most: number;
}

const LONGEST_IN_A_MONTH = 31;
const MIN_BAR_PX = 2;
/** Days as wide as this have bars of their own. */
const DAY_BAR_PX = 8;

export function densityBars(index: TimelineIndex, scale: FoldedScale): Density {
  const isShort = scale.pxPerDay >= DAY_BAR_PX;
  const every = Math.max(1, Math.ceil(MIN_BAR_PX / (30.4 * scale.pxPerDay)));
  const bar = (day: number) => (isShort ? Math.floor(day) : Math.floor(monthAt(day) / every));
  const start = (at: number) => (isShort ? at : monthStart(at * every));
  const monthOf = inSteps(bar, start);
  const months = new Map<number, number>();
  const blocks = new Map<number, DensityBar>();
  const spanOf = (from: number, to: number) => ({
    from,
    to,
    x0: Math.max(0, scale.toX(from)),
    x1: Math.min(scale.width, scale.toX(to)),
  });
  for (const { classes } of index.parts) {
    for (const { from, to, before, length } of classes) {
      for (let i = 0; i < length; i += 1) {
        const [start, end] = [from[i] ?? 0, to[i] ?? 0];
        const count = (before[i + 1] ?? 0) - (before[i] ?? 0);
        if (end - start <= (isShort ? 1 : LONGEST_IN_A_MONTH)) {
          const month = monthOf((start + end) / 2);
          months.set(month, (months.get(month) ?? 0) + count);
        } else addBlock(blocks, { kind: 'block', ...spanOf(start, end), count });
      }
    }
  }
  const bars: DensityBar[] = [
    ...blocks.values(),
    ...[...months].map(([month, count]) => ({
      kind: 'month' as const,
      ...spanOf(start(month), start(month + 1)),
      count,
    })),
  ];
  return { bars, most: bars.reduce((most, { count }) => Math.max(most, count), 1) };
}

/** Days come mostly in order, and the calendar is slow: it is asked once for each bar. */
function inSteps(barAt: (day: number) => number, startOf: (bar: number) => number) {
  let known = { bar: 0, from: 0, to: 0 };
  return (day: number): number => {
    if (!(day >= known.from && day < known.to)) {
      const bar = barAt(day);
      known = { bar, from: startOf(bar), to: startOf(bar + 1) };
    }
    return known.bar;
  };
}

const MOST_PIXELS = 2 ** 16;

/** Blocks that cannot be told apart on the strip are one: there are never more than it has room for. */
function addBlock(blocks: Map<number, DensityBar>, block: DensityBar): void {
  const key = Math.round(block.x0) * MOST_PIXELS + Math.round(block.x1);
  const known = blocks.get(key);
  blocks.set(
    key,
    known
      ? {
          ...known,
          from: Math.min(known.from, block.from),
          to: Math.max(known.to, block.to),
          count: known.count + block.count,
        }
      : block,
  );
}
