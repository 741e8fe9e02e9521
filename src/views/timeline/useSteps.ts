// Steps that lead out of the window, by key or by the buttons at the edges, and each mark's place
// among all shown events.

import { useCallback, useMemo } from 'react';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { eventsIn, type LanePlan } from '../../query/lanePlan.ts';
import type { FoldedScale } from './foldedScale.ts';
import type { Mark } from './mark.ts';
import type { Order } from './markName.ts';
import type { Step } from './markSteps.ts';
import { type Direction, firstAndLast, nearestOutside, windowShowing } from './outside.ts';
import type { Movement } from './useMovement.ts';

interface StepsInput {
  readonly events: readonly DiplomaticEvent[];
  readonly scale: FoldedScale;
  readonly movement: Movement;
  readonly plan: LanePlan;
}

interface Steps {
  readonly orderOf: (mark: Mark) => Order;
  readonly onStepOut: (from: Mark | undefined, step: Step) => string | undefined;
  readonly goToOutside: (lane: number, direction: Direction) => void;
}

export function useSteps({ events, scale, movement, plan }: StepsInput): Steps {
  const places = useMemo(() => new Map(events.map(({ id }, i) => [id, i + 1])), [events]);
  const orderOf = useCallback(
    (mark: Mark) => ({ index: places.get(mark.id) ?? 0, of: events.length }),
    [places, events],
  );
  const show = useCallback(
    (event: DiplomaticEvent | undefined) => {
      const window = event && windowShowing(event, scale);
      if (window) movement.goTo(() => window);
      return event?.id;
    },
    [movement, scale],
  );
  const onStepOut = useCallback(
    (from: Mark | undefined, step: Step) => {
      const ends = firstAndLast(events);
      if (step === 'first') return show(ends?.[0]);
      if (step === 'last') return show(ends?.[1]);
      const direction = directions[step];
      if (!direction) return undefined;
      const own = from && plan.isShared ? eventsIn(plan, from.lane, events) : events;
      return show(nearestOutside(own, direction, scale));
    },
    [events, plan, scale, show],
  );
  const goToOutside = useCallback(
    (lane: number, direction: Direction) => {
      show(nearestOutside(eventsIn(plan, lane, events), direction, scale));
    },
    [events, plan, scale, show],
  );
  return { orderOf, onStepOut, goToOutside };
}

const directions: Readonly<Partial<Record<Step, Direction>>> = {
  next: 'later',
  previous: 'earlier',
};
