// A picture of the timeline to take away: the scene of the window that is open, at a width of its own,
// so that a phone gives the same picture as a desk. Heading above it, sources below. All in px.

import { rowOfId } from '../../../model/eventColumns.ts';
import type { EventList } from '../../../model/eventTable.ts';
import type { DiplomaticEvent } from '../../../model/schema.ts';
import type { LanePlan } from '../../../query/lanePlan.ts';
import type { DayWindow } from '../../../state/store.ts';
import { findFolds } from '../../shared/folds.ts';
import { columns } from '../columns.ts';
import { type FoldedScale, foldedScale } from '../foldedScale.ts';
import { laneBoxes } from '../laneBoxes.ts';
import { type Measure, rowsOf } from '../mark.ts';
import { RIGHT_MARGIN } from '../pictureMargin.ts';
import { layoutScene, type Scene, type SceneInput } from '../scene.ts';
import { layoutTicks, type Ticks } from '../ticks.ts';
import { indexEvents } from '../timelineIndex.ts';
import { hasColumns } from '../viewLane.ts';
import { boundsOf, clampWindow, fitWindow } from '../windowBounds.ts';

/** What the timeline shows. */
export interface ShownTimeline {
  readonly events: EventList;
  readonly plan: LanePlan;
  readonly collapsed: readonly string[];
  readonly window: DayWindow | null;
  readonly unfolded: readonly number[];
  readonly selection: string | null;
}

export interface Picture {
  readonly scene: Scene;
  readonly scale: FoldedScale;
  readonly ticks: Ticks;
  readonly selected: DiplomaticEvent | undefined;
  readonly measure: Measure;
  /** Of the events that marks stand for. */
  readonly rows: readonly number[];
}

export const PICTURE_WIDTH = 1440;
export const GUTTER = 150;
const LANES_HEIGHT = 560;

export function layoutPicture(shown: ShownTimeline, measure: Measure): Picture {
  const { events, plan, collapsed, window, unfolded, selection } = shown;
  const width = PICTURE_WIDTH - GUTTER - RIGHT_MARGIN;
  const { table, rows } = events;
  const index = indexEvents(table.columns, rows, plan);
  const folds = findFolds(index.ranges).filter(({ year }) => !unfolded.includes(year));
  const fit = fitWindow(index.extent);
  const wanted = window ? clampWindow(window, boundsOf(fit, folds), width, folds) : fit;
  const scale = foldedScale(wanted, width, folds);
  const boxesOf = hasColumns(scale) ? columns.columnBoxes : laneBoxes;
  const boxes = boxesOf(index.lanes, LANES_HEIGHT, collapsed);
  const selectedRow = selection === null ? undefined : rowOfId(table.columns, selection);
  const selected = selectedRow === undefined ? undefined : table.event(selectedRow);
  // Words at the edge are there to be pressed; a picture has none.
  const related: SceneInput['related'] = [];
  const scene = layoutScene({
    index,
    table,
    scale,
    boxes,
    selected,
    selectedRow,
    measure,
    previous: [],
    related,
    columns,
  });
  const drawn = [...new Set(scene.marks.flatMap(rowsOf))];
  return { scene, scale, ticks: layoutTicks(scale), selected, measure, rows: drawn };
}
