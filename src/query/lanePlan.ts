// Which lanes a timeline has, and in which of them an event stands: once in each it belongs to.

import type { EventColumns } from '../model/eventColumns.ts';
import { type Side, sides } from '../model/vocabulary.ts';

export const laneKinds = ['side', 'actor', 'place', 'type', 'article'] as const;
export type LaneKind = (typeof laneKinds)[number];

export interface Lane {
  /** Unique in its plan. */
  readonly id: string;
  readonly holds: 'one value' | 'other values' | 'no value';
  /** In the source's words; null where it is interface text. */
  readonly name: string | null;
  /** Whose lane it is; null where it is no side's. */
  readonly side: Side | null;
  /** How many values share it. */
  readonly values: number;
}

export interface LanePlan {
  readonly by: LaneKind;
  readonly lanes: readonly Lane[];
  /** Of the event of a row: bit i is set where it stands in lane i; never 0. */
  readonly bitsOf: (columns: EventColumns, row: number) => number;
  /** Whether an event can stand in several lanes. */
  readonly isShared: boolean;
}

export const planBySide: LanePlan = {
  by: 'side',
  lanes: sides.map((side) => laneOf(side, null, side)),
  bitsOf: ({ side }, row) => 1 << (side[row] ?? 0),
  isShared: false,
};

export function laneOf(id: string, name: string | null, side: Side | null): Lane {
  return { id, holds: 'one value', name, side, values: 1 };
}

export function standsIn(
  plan: LanePlan,
  lane: number,
  columns: EventColumns,
  row: number,
): boolean {
  return (plan.bitsOf(columns, row) & (1 << lane)) !== 0;
}
