// Steps that lead out of the window, by key or by the buttons at the edges, and each mark's place
// among all shown events.

import { useCallback, useMemo } from 'react';
import type { DiplomaticEvent } from '../../model/schema.ts';
import type { FoldedScale } from './foldedScale.ts';
import type { Mark } from './mark.ts';
import type { Order } from './markName.ts';
import type { Step } from './markSteps.ts';
import { type Direction, firstAndLast, nearestOutside, windowShowing } from './outside.ts';
import type { Scene } from './scene.ts';
import type { Movement } from './useMovement.ts';

interface StepsInput {
  readonly events: readonly DiplomaticEvent[];
  readonly scale: FoldedScale;
  readonly scene: Scene;
  readonly movement: Movement;
}

interface Steps {
  readonly orderOf: (mark: Mark) => Order;
  readonly onStepOut: (from: Mark | undefined, step: Step) => string | undefined;
  readonly goToOutside: (lane: number, direction: Direction) => void;
}

export function useSteps({ events, scale, scene, movement }: StepsInput): Steps {
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
    (_from: Mark | undefined, step: Step) => {
      const ends = firstAndLast(events);
      if (step === 'first') return show(ends?.[0]);
      if (step === 'last') return show(ends?.[1]);
      if (step === 'next') return show(nearestOutside(events, 'later', scale));
      if (step === 'previous') return show(nearestOutside(events, 'earlier', scale));
      return undefined;
    },
    [events, scale, show],
  );
  const goToOutside = useCallback(
    (lane: number, direction: Direction) => {
      show(nearestOutside(events, direction, scale, scene.lanes[lane]?.side));
    },
    [events, scale, scene, show],
  );
  return { orderOf, onStepOut, goToOutside };
}
