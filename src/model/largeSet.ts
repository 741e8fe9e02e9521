// A data set too large to be read whole: how its files are called and cut. The data file is its head
// alone; the events are columns, and their words come in pieces when they are drawn or opened.

import * as v from 'valibot';
import { type DiplomaticEvent, eventSchema, eventSetSchema, type SetHead } from './schema.ts';

/** From so many events on a set is better written this way. */
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

const largeHeadSchema = v.object({
  form: v.literal('columns'),
  ...v.omit(eventSetSchema, ['events']).entries,
});

const orNull = v.nullable(v.string());
/** English title, label, date, then title and label in Japanese and in Russian; for each event of a piece. */
const linesSchema = v.array(
  v.tuple([v.string(), v.string(), v.string(), orNull, orNull, orNull, orNull]),
);
const detailsSchema = v.array(eventSchema);

export type Line = v.InferOutput<typeof linesSchema>[number];

/** Each undefined for what is not as it should be. */
export function parseLargeHead(data: unknown): SetHead | undefined {
  const parsed = v.safeParse(largeHeadSchema, data);
  if (!parsed.success) return undefined;
  const { form: _, ...head } = parsed.output;
  return head;
}

export function parseLines(data: unknown): readonly Line[] | undefined {
  const parsed = v.safeParse(linesSchema, data);
  return parsed.success ? parsed.output : undefined;
}

export function parseDetails(data: unknown): readonly DiplomaticEvent[] | undefined {
  const parsed = v.safeParse(detailsSchema, data);
  return parsed.success ? parsed.output : undefined;
}
