// The scene of this frame. While the window moves, marks keep their rows and words their sides;
// at rest all is chosen afresh.

import { useLayoutEffect, useMemo, useRef } from 'react';
import type { EventTable } from '../../model/eventTable.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import type { RelatedEvent } from '../../query/relatedEvents.ts';
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

export function useScene(wish: SceneWish): { readonly scene: Scene; readonly ticks: Ticks } {
  const { index, table, scale, selected, selectedRow, measure } = wish;
  const { height, isMoving, collapsed, related, columns } = wish;
  const places = useRef(nowhere);
  const areColumns = hasColumns(scale);
  const boxesOf = areColumns && columns ? columns.columnBoxes : laneBoxes;
  const boxes = useMemo(
    () => boxesOf(index.lanes, height, collapsed),
    [index, height, boxesOf, collapsed],
  );
  const scene = useMemo(() => {
    const previous = isMoving ? places.current : nowhere;
    return layoutScene({
      index,
      table,
      scale,
      boxes,
      selected,
      selectedRow,
      measure,
      previous,
      related,
      columns,
    });
  }, [index, table, scale, boxes, selected, selectedRow, measure, isMoving, related, columns]);
  useLayoutEffect(() => {
    places.current = placesOf(scene);
  }, [scene]);
  const ticks = useMemo(() => layoutTicks(scale), [scale]);
  return { scene, ticks };
}
