// The selected event is never inside a cluster: it is taken out and stands by itself.

import type { DiplomaticEvent } from '../../model/schema.ts';
import type { LaneRoom } from './laneRoom.ts';
import { groupsOf, holds, runOf } from './mark.ts';
import { better, type Pile } from './piles.ts';

export function selectedApart(
  piles: readonly Pile[],
  room: Pick<LaneRoom, 'selected' | 'spotOf'>,
): readonly Pile[] {
  const { selected } = room;
  if (!selected) return piles;
  return piles.flatMap((pile) => {
    const isInside = pile.count > 1 && holds(pile, selected);
    return isInside ? [room.spotOf(selected), without(pile, selected)] : [pile];
  });
}

function without(pile: Pile, event: DiplomaticEvent): Pile {
  const groups = groupsOf(pile).flatMap((group) => {
    if (!group.events.includes(event)) return [group];
    const [first, ...others] = group.events.filter((each) => each !== event);
    return first ? [{ events: [first, ...others] as const }] : [];
  });
  const lead = groups.map(({ events }) => events[0]).reduce(better);
  return { ...pile, runs: [runOf(groups)], lead, count: pile.count - 1 };
}
