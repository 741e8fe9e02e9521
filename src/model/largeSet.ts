// A data set too large to be read whole: how its files are called and cut. The data file is its head
// alone; the events are columns, and their words come in pieces when they are drawn or opened.

import * as v from 'valibot';
import { eventSchema, eventSetSchema } from './schema.ts';

/** From so many events on a set is written this way. */
export const LARGE_FROM = 2000;
/** Events in one piece. */
export const PIECE = 256;

export const largeFiles = {
  columns: 'data/columns.bin',
  words: 'data/words.bin',
  /** Titles and dates. */
  lines: (piece: number) => `data/lines/${piece}.json`,
  /** Whole events. */
  details: (piece: number) => `data/details/${piece}.json`,
} as const;

export const largeHeadSchema = v.object({
  form: v.literal('columns'),
  ...v.omit(eventSetSchema, ['events']).entries,
});

/** English title, label, date; for each event of a piece. */
export const linesSchema = v.array(v.tuple([v.string(), v.string(), v.string()]));
export const detailsSchema = v.array(eventSchema);
