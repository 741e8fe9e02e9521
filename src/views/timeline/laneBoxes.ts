// How high each lane is: worked out from how many events it holds and the room there is, so that
// it changes with the filter and the screen and never while moving.

import { must } from '../../model/check.ts';
import type { Side } from '../../model/vocabulary.ts';
import type { LaneIndex } from './timelineIndex.ts';

export interface LaneBox {
  readonly side: Side;
  readonly top: number;
  readonly height: number;
  readonly rows: number;
  /** From one row's middle to the next. */
  readonly pitch: number;
}

export const LANE_PADDING = 5;
const PITCH = 29;
const MAX_ROWS = 12;

/** Rows a lane needs for its name, its count and the button at its foot. */
const minRows: Readonly<Record<Side, number>> = { japan: 3, both: 3, russia: 3, others: 2 };

/** At least the minimum, at most what is needed, in between as the room allows. */
export function laneBoxes(lanes: readonly LaneIndex[], height: number): readonly LaneBox[] {
  const room = Math.floor((height - lanes.length * 2 * LANE_PADDING) / PITCH);
  const rows = lanes.map(({ side }) => minRows[side]);
  const most = lanes.map(({ side, count }) => Math.max(minRows[side], Math.min(MAX_ROWS, count)));
  for (let left = room - sum(rows); left > 0; left -= 1) {
    const neediest = indexOfMost(
      lanes.map(({ count }, i) =>
        must(rows[i], 'a lane has rows') < must(most[i], 'a lane has a most')
          ? count ** 0.75 / must(rows[i], 'a lane has rows')
          : 0,
      ),
    );
    if (neediest === undefined) break;
    rows[neediest] = must(rows[neediest], 'a lane has rows') + 1;
  }
  return stacked(lanes, rows, height);
}

export function rowMiddle(lane: LaneBox, row: number): number {
  return lane.top + LANE_PADDING + lane.pitch * (row + 0.5);
}

/** What is left of the height is shared, so that the lanes fill the room. */
function stacked(
  lanes: readonly LaneIndex[],
  rows: readonly number[],
  height: number,
): readonly LaneBox[] {
  const needed = sum(rows) * PITCH + lanes.length * 2 * LANE_PADDING;
  const extra = Math.max(0, Math.min(6, (height - needed) / sum(rows)));
  const pitch = PITCH + extra;
  let top = 0;
  return lanes.map(({ side }, i) => {
    const count = must(rows[i], 'a lane has rows');
    const lane = { side, top, height: count * pitch + 2 * LANE_PADDING, rows: count, pitch };
    top += lane.height;
    return lane;
  });
}

function indexOfMost(values: readonly number[]): number | undefined {
  const most = Math.max(...values);
  return most > 0 ? values.indexOf(most) : undefined;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
