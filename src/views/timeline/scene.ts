// One frame of the timeline, worked out and not yet drawn: lanes, marks with their words, folds,
// threads, and how many events lie outside. The canvas paints it and the buttons mirror it, so what
// is seen and what is read out cannot differ. In each lane it stands in, every event is in one mark
// or one count; the number of marks is bounded, however many events there are.

import { dayAt } from '../../model/day.ts';
import type { EventTable } from '../../model/eventTable.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { standsIn } from '../../query/lanePlan.ts';
import type { RelatedEvent } from '../../query/relatedEvents.ts';
import { held } from '../shared/calendarDays.ts';
import { extentOf } from '../shared/eventExtent.ts';
import type { Fold } from '../shared/folds.ts';
import type { Columns } from './columns.ts';
import { type FoldedScale, isFolded } from './foldedScale.ts';
import { placeInGroups } from './groups.ts';
import { yearOfWindow } from './labelWords.ts';
import { LANE_PADDING, type LaneBox, rowMiddle } from './laneBoxes.ts';
import type { Placed } from './laneDesk.ts';
import type { LaneRoom, PlacedAt, Range } from './laneRoom.ts';
import type { Mark, Measure } from './mark.ts';
import { hitBox } from './markSpace.ts';
import { RIGHT_MARGIN } from './pictureMargin.ts';
import { type Pile, pileOfRun, pointAt } from './piles.ts';
import { BAND_ROW } from './placeBands.ts';
import type { Stacked } from './placeColumns.ts';
import { placeLane } from './placeLane.ts';
import type { SelectedPlace } from './selectedApart.ts';
import type { Origin } from './threadOrigins.ts';
import type { Thread } from './threads.ts';
import type { LaneIndex, TimelineIndex } from './timelineIndex.ts';
import {
  barClasses,
  type FrameView,
  hasColumns,
  type LaneView,
  spotOf,
  viewLane,
} from './viewLane.ts';

/** Each is two nodes of the page, of which there are never to be more than 1,500. */
export const MAX_MARKS = 300;
const FOOT_BUTTON_PX = 96;
/** Words keep this far off a fold's torn edges. */
const FOLD_CLEAR_PX = 4;

export interface SceneLane extends LaneBox {
  readonly count: number;
  readonly inView: number;
  readonly earlier: number;
  readonly later: number;
}

export interface FoldMark extends Range {
  readonly fold: Fold;
}

export interface Scene {
  /** Of the picture, the right margin included. */
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly SceneLane[];
  /** Events that marks stand for, each once, however many lanes it stands in. */
  readonly inView: number;
  /** In order of time, then of lanes. */
  readonly marks: readonly Mark[];
  readonly folds: readonly FoldMark[];
  readonly threads: readonly Thread[];
  /** Where threads of the selection come from or lead to outside the window. */
  readonly origins: readonly Origin[];
}

export interface SceneInput {
  readonly index: TimelineIndex;
  readonly table: EventTable;
  readonly scale: FoldedScale;
  readonly boxes: readonly LaneBox[];
  readonly selected: DiplomaticEvent | undefined;
  readonly selectedRow: number | undefined;
  readonly measure: Measure;
  readonly previous: Places;
  /** What is joined to the selection, of what is shown. */
  readonly related: readonly RelatedEvent[] | undefined;
  /** Without them there are no threads, and days that are columns have no marks. */
  readonly columns: Columns | undefined;
}

/** Where each mark of the last frame stood: by lane, then by id. */
export type Places = readonly ReadonlyMap<string, PlacedAt>[];

export function layoutScene(input: SceneInput): Scene {
  const { index, scale, boxes } = input;
  const width = scale.width + RIGHT_MARGIN;
  const folds = foldMarks(scale);
  const lineAt = selectionLine(input);
  const frame = { table: input.table, scale, bars: barClasses(index.parts, scale) };
  const laid = boxes.flatMap((box, lane) => {
    const laneIndex = index.lanes[lane];
    return laneIndex ? [layoutLane(input, { laneIndex, box, lane, folds, lineAt, frame })] : [];
  });
  const marks = laid
    .flatMap((lane) => lane.marks)
    .sort((a, b) => a.x - b.x || a.lane - b.lane || a.row - b.row);
  const lanes = laid.map(({ sceneLane }) => sceneLane);
  return {
    width,
    height: heightOf(boxes),
    lanes,
    inView: index.plan.isShared
      ? inViewOf(input, frame)
      : lanes.reduce((sum, lane) => sum + lane.inView, 0),
    marks,
    folds,
    ...threadsOf(input, marks, folds),
  };
}

const noThreads = { threads: [], origins: [] };

function threadsOf(input: SceneInput, marks: readonly Mark[], folds: readonly FoldMark[]) {
  const { columns, scale, table } = input;
  if (!columns) return noThreads;
  if (!hasColumns(scale)) return columns.sceneThreads(input, marks, folds);
  return { threads: columns.layoutCardThreads(marks, table), origins: [] };
}

/** Where each mark stands, for the next frame to keep to. */
export function placesOf({ lanes, marks }: Scene): Places {
  const places = lanes.map(() => new Map<string, PlacedAt>());
  for (const { id, lane, row, label } of marks) places[lane]?.set(id, { row, side: label?.side });
  return places;
}

function inViewOf({ index }: SceneInput, frame: FrameView): number {
  const views = index.parts.map((part) => viewLane(part, frame));
  return views.reduce((sum, { earlier, later }) => sum - earlier - later, index.count);
}

const nowhere: ReadonlyMap<string, PlacedAt> = new Map();

function heightOf(boxes: readonly LaneBox[]): number {
  const last = boxes.at(-1);
  return last ? last.top + last.height : 0;
}

interface SelectionLine extends Range {
  /** The lane in which it ends: the first that holds the event. */
  readonly lane: number;
}

const LINE_CLEAR_PX = 4;

/** The line from the axis down to the selected mark, if it is known to the day and in view. */
function selectionLine(input: SceneInput): SelectionLine | undefined {
  const { selected, selectedRow, scale, boxes } = input;
  if (selected?.precision !== 'day' || selectedRow === undefined || hasColumns(scale)) {
    return undefined;
  }
  const { x } = pileOfOne(selectedRow, input);
  const lane = boxes.findIndex((_, i) => isSelectedIn(i, input));
  if (lane === -1 || !(x >= 0 && x <= scale.width)) return undefined;
  return { lane, x0: x - LINE_CLEAR_PX, x1: x + LINE_CLEAR_PX };
}

interface LaneInput {
  readonly laneIndex: LaneIndex;
  readonly box: LaneBox;
  readonly lane: number;
  readonly folds: readonly FoldMark[];
  readonly lineAt: SelectionLine | undefined;
  readonly frame: FrameView;
}

function layoutLane(input: SceneInput, own: LaneInput) {
  const { laneIndex, box, lane, folds, lineAt, frame } = own;
  const { scale, boxes, selected } = input;
  const width = scale.width + RIGHT_MARGIN;
  const view = viewLane(laneIndex, frame);
  const room: LaneRoom = {
    rows: box.rows,
    pitch: box.pitch,
    folds: folds.map(({ x0, x1 }) => ({ x0: x0 - FOLD_CLEAR_PX, x1: x1 + FOLD_CLEAR_PX })),
    foot: view.later > 0 ? { x0: width - FOOT_BUTTON_PX, x1: width } : undefined,
    line: lineAt !== undefined && lane <= lineAt.lane ? lineAt : undefined,
    limit: Math.max(1, Math.floor((MAX_MARKS * box.height) / heightOf(boxes))),
    hasWords: !box.isCollapsed,
    right: width - 4,
    year: yearInView(scale),
    measure: input.measure,
    table: input.table,
    selected: isSelectedIn(lane, input) ? selected : undefined,
    selectedPlace: isSelectedIn(lane, input) ? placeInLane(laneIndex, input) : undefined,
    previous: input.previous[lane] ?? nowhere,
    spotOf: (row) => pileOfOne(row, input),
  };
  const at = { box, lane, selected };
  const marks = hasColumns(scale)
    ? columnMarks(input, view, { room, at })
    : placeLane(view.piles, room).map((each) => markOf(each, at));
  return { sceneLane: sceneLane(box, laneIndex.count, view), marks };
}

function columnMarks(
  { columns, scale }: SceneInput,
  { piles }: LaneView,
  { room, at }: { readonly room: LaneRoom; readonly at: At },
): readonly Mark[] {
  if (!columns) return [];
  const height = at.box.height - 2 * LANE_PADDING;
  const { pxPerDay, window } = scale;
  const placed = columns.placeColumns(piles, { ...room, height, pxPerDay, window });
  return placed.map((each) => markInColumn(each, at));
}

function sceneLane(box: LaneBox, count: number, { earlier, later }: LaneView): SceneLane {
  return { ...box, count, earlier, later, inView: count - earlier - later };
}

interface At {
  readonly box: LaneBox;
  readonly lane: number;
  readonly selected: DiplomaticEvent | undefined;
}

function markOf({ pile, row, words }: Placed, at: At): Mark {
  const y = rowMiddle(at.box, row);
  const isSelected = at.selected !== undefined && pile.lead === at.selected;
  const label = words?.label;
  const hit = hitBox(pile, label, y, at.box.pitch);
  return { ...pile, ...identity(pile, at), row, y, isSelected, label, hit };
}

function markInColumn({ pile, row, y, label, box }: Stacked, at: At): Mark {
  const top = at.box.top + LANE_PADDING;
  const isSelected = at.selected !== undefined && pile.lead === at.selected;
  const hit = box ? { ...box, y: top + box.y } : hitBox(pile, label, top + y, BAND_ROW);
  return { ...pile, ...identity(pile, at), row, y: top + y, isSelected, label, hit };
}

function identity({ lead }: Pile, { box, lane }: At) {
  return { id: lead.id, key: `${lane} ${lead.id}`, lane, side: box.lane.side ?? lead.side };
}

function isSelectedIn(lane: number, { index, table, selectedRow }: SceneInput): boolean {
  return selectedRow !== undefined && standsIn(index.plan, lane, table.columns, selectedRow);
}

function placeInLane({ classes }: LaneIndex, input: SceneInput): SelectedPlace | undefined {
  const { selectedRow, table } = input;
  if (selectedRow === undefined) return undefined;
  for (const groups of classes) {
    const at = placeInGroups(groups, table.columns, selectedRow);
    if (at !== undefined) return { rows: groups.rows, at };
  }
  return undefined;
}

/** Of a row, as if it were alone. */
function pileOfOne(row: number, { table, scale }: Pick<SceneInput, 'table' | 'scale'>): Pile {
  const width = scale.width + RIGHT_MARGIN;
  const { from, to, kind } = extentOf(table.event(row));
  const [x0, x1] = [scale.toX(from), scale.toX(to)];
  const widths = { window: scale.width, picture: width, hasColumns: hasColumns(scale) };
  const spot = spotOf(kind, x0, x1, widths) ?? pointAt((x0 + x1) / 2);
  return pileOfRun(spot, { rows: Uint32Array.of(row), first: 0, end: 1 }, table);
}

function foldMarks(scale: FoldedScale): readonly FoldMark[] {
  return scale.folds
    .filter((fold) => isFolded(fold, scale))
    .map((fold) => ({ fold, x0: scale.toX(fold.from), x1: scale.toX(fold.to) }))
    .filter(({ x0, x1 }) => x1 > 0 && x0 < scale.width + RIGHT_MARGIN);
}

function yearInView({ window }: FoldedScale): number | null {
  return yearOfWindow(dayAt(held(window.from)), dayAt(held(window.to - 1e-6)));
}
