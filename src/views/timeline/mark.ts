// What the scene is made of: marks, each with the events it stands for and the words beside it.
// All in CSS px; x from the gutter's right edge, y from the top of the first lane.

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
  | 'dating';

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

/** Events of the same days; never empty, the most salient first. */
export interface EventGroup {
  readonly events: readonly [DiplomaticEvent, ...DiplomaticEvent[]];
}

/** Some of a list of groups, without a copy: a cluster can stand for the days of a century. */
export interface GroupRun {
  readonly list: readonly EventGroup[];
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
  readonly runs: readonly GroupRun[];
  /** More than one: a cluster. */
  readonly count: number;
  readonly isSelected: boolean;
  readonly label: Label | undefined;
  /** What a press hits: glyph and words, at least 24 × 24, over no other. */
  readonly hit: Box;
}

export function runOf(list: readonly EventGroup[]): GroupRun {
  return { list, first: 0, end: list.length };
}

export function groupsOf({ runs }: Pick<Mark, 'runs'>): readonly EventGroup[] {
  return runs.flatMap(({ list, first, end }) => list.slice(first, end));
}

export function eventsOf(mark: Pick<Mark, 'runs'>): readonly DiplomaticEvent[] {
  return groupsOf(mark).flatMap(({ events }) => events);
}

/** The first of its events that are asked for, without looking at the others. */
export function firstEventsOf(
  { runs }: Pick<Mark, 'runs'>,
  most: number,
): readonly DiplomaticEvent[] {
  const found: DiplomaticEvent[] = [];
  for (const { list, first, end } of runs) {
    for (let i = first; i < end; i += 1) {
      found.push(...(list[i]?.events.slice(0, most - found.length) ?? []));
      if (found.length >= most) return found;
    }
  }
  return found;
}

/** Whether it holds an event; events of one group are of the same days. */
export function holds({ runs }: Pick<Mark, 'runs'>, event: DiplomaticEvent): boolean {
  return runs.some(({ list, first, end }) => {
    for (let i = first; i < end; i += 1) if (isIn(list[i], event)) return true;
    return false;
  });
}

function isIn(group: EventGroup | undefined, event: DiplomaticEvent): boolean {
  if (!group) return false;
  const [{ earliest, latest }] = group.events;
  return earliest === event.earliest && latest === event.latest && group.events.includes(event);
}
