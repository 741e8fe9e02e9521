// What the scene is made of: marks, each with the events it stands for and the words beside it.
// All in CSS px; x from the gutter's right edge, y from the top of the first lane.

import type { EventTable } from '../../model/eventTable.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import type { Side } from '../../model/vocabulary.ts';

export type LabelFont =
  | 'selected'
  | 'selectedSmall'
  | 'salient'
  | 'plain'
  | 'quiet'
  | 'small'
  | 'status'
  | 'more'
  | 'excerpt'
  | 'dating'
  | 'axis'
  | 'axisStrong'
  | 'axisFold'
  | 'axisFlag';

export type Measure = (text: string, font: LabelFont) => number;

export interface Run {
  readonly text: string;
  readonly font: LabelFont;
  /** From the start of its line. */
  readonly dx: number;
  readonly width: number;
}

export interface TextLine {
  readonly runs: readonly Run[];
  /** From the mark's middle down to the line's. */
  readonly dy: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Label {
  readonly side: 'right' | 'left' | 'under' | 'inside';
  readonly x: number;
  readonly width: number;
  readonly lines: readonly TextLine[];
  /** Whether the words cover a tint and need a ground of their own. */
  readonly hasGround: boolean;
  /** How many rows of the lane it reaches down. */
  readonly rowsDown: number;
}

/** How an event, or several, lie on the time axis of one frame. */
export interface Spot {
  /** A card fills the column of its day, or of its days. */
  readonly shape: 'point' | 'days' | 'band' | 'card';
  /** Middle of the glyph. */
  readonly x: number;
  /** What is drawn of its days, inside the picture. */
  readonly from: number;
  readonly to: number;
  readonly isCutLeft: boolean;
  readonly isCutRight: boolean;
}

/** Some of the rows of a class, without a copy: a cluster can stand for a century of events. */
export interface RowRun {
  readonly rows: Uint32Array;
  readonly first: number;
  readonly end: number;
}

export interface Mark extends Spot {
  /** Of its first event; the same event can have a mark in another lane. */
  readonly id: string;
  /** Unique in the scene. */
  readonly key: string;
  readonly lane: number;
  /** Whose colour it has: that of the lane, where the lane is a side's. */
  readonly side: Side;
  readonly row: number;
  readonly y: number;
  readonly lead: DiplomaticEvent;
  /** Of the lead, in the table. */
  readonly leadRow: number;
  readonly runs: readonly RowRun[];
  /** More than one: a cluster. */
  readonly count: number;
  readonly isSelected: boolean;
  readonly label: Label | undefined;
  /** What a press hits: glyph and words, at least 24 × 24, over no other. */
  readonly hit: Box;
}

export function rowsOf({ runs }: Pick<Mark, 'runs'>): readonly number[] {
  return runs.flatMap(({ rows, first, end }) => [...rows.subarray(first, end)]);
}

export function eventsOf(
  mark: Pick<Mark, 'runs'>,
  { event }: EventTable,
): readonly DiplomaticEvent[] {
  return rowsOf(mark).map(event);
}

export function holdsRow({ runs }: Pick<Mark, 'runs'>, row: number): boolean {
  return runs.some(({ rows, first, end }) => rows.subarray(first, end).includes(row));
}

/** The first of its rows, without looking at the others. */
export function firstRowsOf({ runs }: Pick<Mark, 'runs'>, most: number): readonly number[] {
  const found: number[] = [];
  for (const { rows, first, end } of runs) {
    found.push(...rows.subarray(first, Math.min(end, first + most - found.length)));
    if (found.length >= most) return found;
  }
  return found;
}
