// Which lanes a timeline has, and in which of them an event stands: once in each it belongs to.

import type { DiplomaticEvent } from '../model/schema.ts';
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
  /** Bit i is set where the event stands in lane i; never 0. */
  readonly bitsOf: (event: DiplomaticEvent) => number;
  /** Whether an event can stand in several lanes. */
  readonly isShared: boolean;
}

const sideBits: Readonly<Record<Side, number>> = { japan: 1, both: 2, russia: 4, others: 8 };

export const planBySide: LanePlan = {
  by: 'side',
  lanes: sides.map((side) => laneOf(side, null, side)),
  bitsOf: ({ side }) => sideBits[side],
  isShared: false,
};

export function laneOf(id: string, name: string | null, side: Side | null): Lane {
  return { id, holds: 'one value', name, side, values: 1 };
}

export function standsIn(event: DiplomaticEvent, lane: number, { bitsOf }: LanePlan): boolean {
  return (bitsOf(event) & (1 << lane)) !== 0;
}

export function eventsIn(
  plan: LanePlan,
  lane: number,
  events: readonly DiplomaticEvent[],
): readonly DiplomaticEvent[] {
  return events.filter((event) => standsIn(event, lane, plan));
}
