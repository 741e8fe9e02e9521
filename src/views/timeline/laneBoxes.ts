// How high each lane is: worked out from how many events it holds and the room there is, so that
// it changes with the filter and the screen and never while moving.

import type { Lane } from '../../query/lanePlan.ts';
import type { LaneIndex } from './timelineIndex.ts';

export interface LaneBox {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  /** None where days are columns. */
  readonly rows: number;
  /** From one row's middle to the next. */
  readonly pitch: number;
  readonly isCollapsed: boolean;
}

type Counted = Pick<LaneIndex, 'lane' | 'count'>;

interface Plan extends Counted {
  readonly rows: number;
  readonly isCollapsed: boolean;
}

export const LANE_PADDING = 5;
const PITCH = 29;
const MAX_EXTRA_PITCH = 6;
const MAX_ROWS = 12;

/** One row of marks beside the lane's name, count and button. */
const COLLAPSED = 54;

/** At least what a lane needs, at most a row an event, in between as the room allows. */
export function laneBoxes(
  lanes: readonly Counted[],
  height: number,
  collapsed: readonly string[] = [],
): readonly LaneBox[] {
  let plans: readonly Plan[] = lanes.map(({ lane, count }) => {
    const isCollapsed = collapsed.includes(lane.id);
    return { lane, count, isCollapsed, rows: isCollapsed ? 1 : leastRows(lane, count) };
  });
  const open = plans.filter(({ isCollapsed }) => !isCollapsed);
  const room = height - (plans.length - open.length) * COLLAPSED;
  for (let left = rowsIn(room, open.length) - rowsOf(open); left > 0; left -= 1) {
    const neediest = neediestOf(plans);
    if (!neediest) break;
    plans = plans.map((plan) => (plan === neediest ? { ...plan, rows: plan.rows + 1 } : plan));
  }
  return stacked(plans, room);
}

export function rowMiddle(lane: LaneBox, row: number): number {
  return lane.top + LANE_PADDING + lane.pitch * (row + 0.5);
}

const MOST_LEAST_ROWS = 5;

/** What a side's name, count and the button at its foot need, beside each other in other lanes; of
 * those there can be too many for the room, so that they take what their events need and scroll. */
function leastRows({ name, side }: Lane, count: number): number {
  const isSide = name === null && side !== null;
  if (isSide) return side === 'others' ? 2 : 3;
  return Math.max(2, Math.min(MOST_LEAST_ROWS, Math.round(Math.sqrt(count))));
}

function rowsIn(height: number, lanes: number): number {
  return Math.floor((height - lanes * 2 * LANE_PADDING) / PITCH);
}

function rowsOf(plans: readonly Plan[]): number {
  return plans.reduce((sum, { rows }) => sum + rows, 0);
}

/** Undefined where none would gain by another row. */
function neediestOf(plans: readonly Plan[]): Plan | undefined {
  return plans.reduce<Plan | undefined>(
    (best, plan) => (need(plan) > (best ? need(best) : 0) ? plan : best),
    undefined,
  );
}

/** Events waiting for each row there is, many of them weighing less than their number. */
function need({ count, rows, isCollapsed }: Plan): number {
  return !isCollapsed && rows < Math.min(MAX_ROWS, count) ? count ** 0.75 / rows : 0;
}

/** Room that is left goes between the rows first, then below them, so that the lanes fill it. */
function stacked(plans: readonly Plan[], room: number): readonly LaneBox[] {
  const open = plans.filter(({ isCollapsed }) => !isCollapsed);
  const rows = rowsOf(open);
  const free = Math.max(0, room - rows * PITCH - open.length * 2 * LANE_PADDING);
  const extra = rows > 0 ? Math.min(MAX_EXTRA_PITCH, free / rows) : 0;
  const below = open.length > 0 ? (free - extra * rows) / open.length : 0;
  let top = 0;
  return plans.map(({ lane, rows, isCollapsed }) => {
    const pitch = isCollapsed ? PITCH : PITCH + extra;
    const height = isCollapsed ? COLLAPSED : rows * pitch + 2 * LANE_PADDING + below;
    const box = { lane, top, height, rows, pitch, isCollapsed };
    top += height;
    return box;
  });
}
