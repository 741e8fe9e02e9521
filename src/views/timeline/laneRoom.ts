// What a lane's layout has to keep to, and what it may ask.

import type { EventTable } from '../../model/eventTable.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import type { Label, Measure } from './mark.ts';
import type { Pile } from './piles.ts';
import type { SelectedPlace } from './selectedApart.ts';

export interface Range {
  readonly x0: number;
  readonly x1: number;
}

export interface PlacedAt {
  readonly row: number;
  readonly side: Label['side'] | undefined;
}

export interface LaneRoom {
  readonly rows: number;
  readonly pitch: number;
  /** Words never cross these. */
  readonly folds: readonly Range[];
  /** What the last row keeps free for the button at the lane's foot. */
  readonly foot: Range | undefined;
  /** Where the line of the selected day comes down; words keep off it where they can. */
  readonly line: Range | undefined;
  /** A collapsed lane has marks alone. */
  readonly hasWords: boolean;
  /** No more marks than this. */
  readonly limit: number;
  /** Words stay left of it. */
  readonly right: number;
  /** The year that words may leave out. */
  readonly year: number | null;
  readonly measure: Measure;
  readonly table: EventTable;
  readonly selected: DiplomaticEvent | undefined;
  /** Where the selected event stands among the rows of this lane. */
  readonly selectedPlace: SelectedPlace | undefined;
  /** Where marks stood in the last frame, by id: kept if possible. */
  readonly previous: ReadonlyMap<string, PlacedAt>;
  /** Where the event of a row would stand alone. */
  readonly spotOf: (row: number) => Pile;
}
