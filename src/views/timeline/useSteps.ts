// Steps that lead out of the window, by key or by the buttons at the edges, and each mark's place
// among all shown events.

import { useCallback } from 'react';
import { type EventList, placeOfRow } from '../../model/eventTable.ts';
import { extentOf } from '../shared/eventExtent.ts';
import type { FoldedScale } from './foldedScale.ts';
import type { Mark } from './mark.ts';
import type { Order } from './markName.ts';
import type { Step } from './markSteps.ts';
import { type Direction, type Outside, windowShowing } from './outside.ts';
import type { TimelineIndex } from './timelineIndex.ts';
import type { LaterParts } from './useLaterParts.ts';
import type { Movement } from './useMovement.ts';

interface StepsInput {
  readonly events: EventList;
  readonly index: TimelineIndex;
  readonly scale: FoldedScale;
  readonly movement: Movement;
  /** Undefined until fetched. */
  readonly parts: LaterParts | undefined;
}

interface Steps {
  readonly orderOf: (mark: Mark) => Order;
  /** The row that was gone to, if there is one. */
  readonly onStepOut: (from: Mark | undefined, step: Step) => number | undefined;
  readonly goToOutside: (lane: number, direction: Direction) => void;
}

export function useSteps({ events, index, scale, movement, parts }: StepsInput): Steps {
  const { table, rows } = events;
  const orderOf = useCallback(
    (mark: Mark) => ({ index: placeOfRow({ rows }, mark.leadRow) + 1, of: rows.length }),
    [rows],
  );
  const show = useCallback(
    (outside: Outside | undefined) => {
      const window = outside && windowShowing(outside, scale);
      if (window) movement.goTo(() => window);
      return outside?.row;
    },
    [movement, scale],
  );
  const onStepOut = useCallback(
    (from: Mark | undefined, step: Step) => {
      const endAt = (row: number | undefined) =>
        row === undefined ? undefined : { row, extent: extentOf(table.event(row)), isPoint: false };
      if (step === 'first') return show(endAt(rows[0]));
      if (step === 'last') return show(endAt(rows.at(-1)));
      const direction = directions[step];
      if (!direction) return undefined;
      const lane = from && index.plan.isShared ? index.lanes[from.lane] : undefined;
      return show(
        parts?.nearestOutside(lane ? [lane] : index.parts, direction, scale, index.parts),
      );
    },
    [table, rows, index, scale, parts, show],
  );
  const goToOutside = useCallback(
    (lane: number, direction: Direction) => {
      const own = index.lanes[lane];
      show(own && parts?.nearestOutside([own], direction, scale, index.parts));
    },
    [index, scale, parts, show],
  );
  return { orderOf, onStepOut, goToOutside };
}

const directions: Readonly<Partial<Record<Step, Direction>>> = {
  next: 'later',
  previous: 'earlier',
};
