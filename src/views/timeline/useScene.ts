// The scene of this frame. While the window moves, marks keep their rows and words their sides;
// at rest all is chosen afresh.

import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { EventTable } from '../../model/eventTable.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import type { RelatedEvent } from '../../query/relatedEvents.ts';
import { memoOne } from '../../state/memoOne.ts';
import type { Columns } from './columns.ts';
import type { FoldedScale } from './foldedScale.ts';
import { laneBoxes } from './laneBoxes.ts';
import type { Measure } from './mark.ts';
import { layoutScene, type Places, placesOf, type Scene } from './scene.ts';
import { layoutTicks, type Ticks } from './ticks.ts';
import type { TimelineIndex } from './timelineIndex.ts';
import { hasColumns } from './viewLane.ts';

export interface SceneWish {
  readonly index: TimelineIndex;
  readonly table: EventTable;
  readonly scale: FoldedScale;
  readonly selected: DiplomaticEvent | undefined;
  readonly selectedRow: number | undefined;
  readonly measure: Measure;
  /** Of all lanes together. */
  readonly height: number;
  readonly isMoving: boolean;
  /** Ids of lanes. */
  readonly collapsed: readonly string[];
  readonly related: readonly RelatedEvent[] | undefined;
  readonly columns: Columns | undefined;
}

const nowhere: Places = [];

export interface Drawn {
  readonly scene: Scene;
  readonly ticks: Ticks;
}

interface Scenes extends Drawn {
  /** The next one of a movement. */
  readonly nextAt: (scale: FoldedScale) => Drawn;
}

export function useScene(wish: SceneWish): Scenes {
  const { index, table, scale, selected, selectedRow, measure } = wish;
  const { height, isMoving, collapsed, related, columns } = wish;
  const places = useRef(nowhere);
  const boxesFor = useMemo(
    () =>
      memoOne((areColumns: boolean) => {
        const boxesOf = areColumns && columns ? columns.columnBoxes : laneBoxes;
        return boxesOf(index.lanes, height, collapsed);
      }),
    [index, height, collapsed, columns],
  );
  const sceneAt = useCallback(
    (at: FoldedScale, previous: Places) =>
      layoutScene({
        index,
        table,
        scale: at,
        boxes: boxesFor(hasColumns(at)),
        selected,
        selectedRow,
        measure,
        previous,
        related,
        columns,
      }),
    [index, table, boxesFor, selected, selectedRow, measure, related, columns],
  );
  const scene = useMemo(
    () => sceneAt(scale, isMoving ? places.current : nowhere),
    [sceneAt, scale, isMoving],
  );
  useLayoutEffect(() => {
    places.current = placesOf(scene);
  }, [scene]);
  const ticks = useMemo(() => layoutTicks(scale), [scale]);
  const nextAt = useCallback(
    (at: FoldedScale) => {
      const next = sceneAt(at, places.current);
      places.current = placesOf(next);
      return { scene: next, ticks: layoutTicks(at) };
    },
    [sceneAt],
  );
  return { scene, ticks, nextAt };
}
