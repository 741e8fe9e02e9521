// Lanes by other than side. By type an event stands in one lane; by actor, place or article in each
// that it names, so that a lane counts what its row of the key counts. Values without a lane of their
// own share one, and what names none has one: every event stands somewhere.

import type { EventColumns } from '../model/eventColumns.ts';
import type { EventList } from '../model/eventTable.ts';
import { type Lane, type LaneKind, type LanePlan, laneOf, planBySide } from './lanePlan.ts';
import { type LaneTally, laneTallies, namedIn, type ValueSource } from './laneTallies.ts';

export interface LaneWish {
  readonly source: ValueSource;
  /** All that is shown. */
  readonly events: EventList;
  /** Values that have a lane before any other, because the query names them. */
  readonly first: readonly string[];
}

/** More values than this share a lane, unless there is only one more. */
export const MOST_LANES = 12;

/** The values with most events have lanes; the order of the lanes is that of laneTallies. */
export function planLanes(by: LaneKind, { source, events, first }: LaneWish): LanePlan {
  if (by === 'side') return planBySide;
  const { all, standsFor, without } = laneTallies(by, events, source);
  const found = all.filter(({ count }) => count > 0);
  const shown = mostOf(found, new Set(first));
  const others = found.length - shown.length;
  const lanes = [
    ...shown.map(({ value }) => laneOf(value.id, value.name, value.side)),
    ...(others > 0 ? [restOf('other values', others)] : []),
    ...(without > 0 ? [restOf('no value', 0)] : []),
  ];
  const bits = new Map(shown.map((tally, i) => [tally, 1 << i]));
  const otherBit = 1 << shown.length;
  const noBit = 1 << (lanes.length - 1);
  const bitsByValue = Uint32Array.from(standsFor, (tallies) =>
    tallies.reduce((sum, tally) => sum | (bits.get(tally) ?? otherBit), 0),
  );
  const { starts, values } = namedIn(by, events.table.columns);
  const bitsOf = (_: EventColumns, row: number) => {
    let sum = 0;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i += 1) sum |= bitsByValue[values[i] ?? 0] ?? 0;
    return sum || noBit;
  };
  return { by, lanes, bitsOf, isShared: by !== 'type' };
}

/** In the order given. */
function mostOf(found: readonly LaneTally[], first: ReadonlySet<string>): readonly LaneTally[] {
  if (found.length <= MOST_LANES + 1) return found;
  const rank = ({ value }: LaneTally) => Number(first.has(value.id));
  const ranked = found.toSorted((a, b) => rank(b) - rank(a) || b.count - a.count);
  const most = new Set(ranked.slice(0, MOST_LANES));
  return found.filter((tally) => most.has(tally));
}

function restOf(holds: 'other values' | 'no value', values: number): Lane {
  return { ...laneOf(holds === 'no value' ? '_none' : '_others', null, null), holds, values };
}
