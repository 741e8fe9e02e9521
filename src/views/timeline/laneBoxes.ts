// How high each lane is: worked out from how many events it holds and the room there is, so that
// it changes with the filter and the screen and never while moving.

import type { Side } from '../../model/vocabulary.ts';
import type { LaneIndex } from './timelineIndex.ts';

export interface LaneBox {
  readonly side: Side;
  readonly top: number;
  readonly height: number;
  /** None where days are columns. */
  readonly rows: number;
  /** From one row's middle to the next. */
  readonly pitch: number;
}

type Counted = Pick<LaneIndex, 'side' | 'count'>;

interface Plan extends Counted {
  readonly rows: number;
}

export const LANE_PADDING = 5;
const PITCH = 29;
const MAX_EXTRA_PITCH = 6;
const MAX_ROWS = 12;

/** Rows a lane needs for its name, its count and the button at its foot. */
const minRows: Readonly<Record<Side, number>> = { japan: 3, both: 3, russia: 3, others: 2 };

/** At least what a lane needs, at most a row an event, in between as the room allows. */
export function laneBoxes(lanes: readonly Counted[], height: number): readonly LaneBox[] {
  let plans: readonly Plan[] = lanes.map(({ side, count }) => ({
    side,
    count,
    rows: minRows[side],
  }));
  for (let left = rowsIn(height, lanes.length) - rowsOf(plans); left > 0; left -= 1) {
    const neediest = plans.reduce((best, plan) => (need(plan) > need(best) ? plan : best));
    if (need(neediest) === 0) break;
    plans = plans.map((plan) => (plan === neediest ? { ...plan, rows: plan.rows + 1 } : plan));
  }
  return stacked(plans, height);
}

export function rowMiddle(lane: LaneBox, row: number): number {
  return lane.top + LANE_PADDING + lane.pitch * (row + 0.5);
}

function rowsIn(height: number, lanes: number): number {
  return Math.floor((height - lanes * 2 * LANE_PADDING) / PITCH);
}

function rowsOf(plans: readonly Plan[]): number {
  return plans.reduce((sum, { rows }) => sum + rows, 0);
}

/** Events waiting for each row there is, many of them weighing less than their number. */
function need({ count, rows }: Plan): number {
  return rows < Math.min(MAX_ROWS, count) ? count ** 0.75 / rows : 0;
}

/** Room that is left goes between the rows first, then below them, so that the lanes fill it. */
function stacked(plans: readonly Plan[], height: number): readonly LaneBox[] {
  const rows = rowsOf(plans);
  const free = Math.max(0, height - rows * PITCH - plans.length * 2 * LANE_PADDING);
  const extra = Math.min(MAX_EXTRA_PITCH, free / rows);
  const below = (free - extra * rows) / plans.length;
  const pitch = PITCH + extra;
  let top = 0;
  return plans.map((plan) => {
    const box = {
      side: plan.side,
      top,
      height: plan.rows * pitch + 2 * LANE_PADDING + below,
      rows: plan.rows,
      pitch,
    };
    top += box.height;
    return box;
  });
}
