import { describe, expect, it } from 'vitest';
import { planBySide } from '../../query/lanePlan.ts';
import { makeEvent } from '../../testing/makeEvent.ts';
import type { LaneBox } from './laneBoxes.ts';
import type { Label, Mark } from './mark.ts';
import { threadGround } from './threadGround.ts';
import { routeOf } from './threadRoute.ts';

const boxes: readonly LaneBox[] = planBySide.lanes.slice(0, 2).map((lane, i) => {
  return { lane, top: i * 100, height: 100, rows: 3, pitch: 30, isCollapsed: false };
});

function markAt(x: number, lane: number, row: number, words?: readonly [number, number]): Mark {
  const label: Label | undefined = words && {
    side: 'left',
    x: words[0],
    width: words[1] - words[0],
    lines: [],
    hasGround: false,
    rowsDown: 0,
  };
  const y = lane * 100 + 20 + 30 * row;
  return {
    shape: 'point',
    x,
    y,
    from: x,
    to: x,
    isCutLeft: false,
    isCutRight: false,
    id: `${x} ${y}`,
    key: `${x} ${y}`,
    side: 'both',
    lane,
    row,
    lead: makeEvent(),
    leadRow: 0,
    runs: [],
    count: 1,
    isSelected: false,
    label,
    hit: { x, y, width: 24, height: 24 },
  };
}

const from = markAt(200, 1, 0);
const to = markAt(500, 0, 1);
const route = (others: readonly Mark[], folds = [] as readonly { x0: number; x1: number }[]) =>
  routeOf(from, to, threadGround({ marks: [from, to, ...others], boxes, folds, width: 800 }));

describe('routeOf', () => {
  it('is one turn into a channel and one out of it where nothing is in the way', () => {
    const points = route([]) ?? [];
    expect(points).toHaveLength(4);
    expect(points.map(({ x }) => x)).toEqual([200, 200, 500, 500]);
  });

  it('goes round words, by the nearest gap', () => {
    const points = route([markAt(500, 0, 2, [100, 480])]) ?? [];
    expect(points).toHaveLength(6);
    expect(points[2]?.x).toBeGreaterThan(518);
    expect(points[2]?.x).toBeLessThan(540);
  });

  it('is not there where words fill the row', () => {
    expect(route([markAt(500, 0, 2, [0, 480]), markAt(780, 0, 2, [520, 760])])).toBeUndefined();
  });

  it('never crosses a fold', () => {
    expect(route([], [{ x0: 300, x1: 340 }])).toBeUndefined();
  });

  it('shares no stretch of a channel with another', () => {
    const ground = threadGround({ marks: [from, to], boxes, folds: [], width: 800 });
    const first = routeOf(from, to, ground);
    const second = routeOf(from, to, ground);
    expect(second?.[1]?.y).not.toBe(first?.[1]?.y);
  });
});
