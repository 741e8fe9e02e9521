// The gold data: what a careful reader finds in the seed articles, event by event, and the other
// answers that are as good. gold/README.md is the guideline behind it.

import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const mention = v.object({
  /** Head of one article's id. */
  doc: v.string(),
  /** Which of several equal passages is meant. */
  start: v.optional(v.number()),
  quote: v.string(),
});

const event = v.object({
  id: v.string(),
  title: v.string(),
  date: v.string(),
  type: v.string(),
  status: v.string(),
  actors: v.array(v.string()),
  places: v.array(v.string()),
  salience: v.number(),
  /** Neither missed when absent nor false when present. */
  optional: v.boolean(),
  /** What history books have and the articles do not say: right, but more than may be shown. */
  knownDate: v.nullable(v.string()),
  alternatives: v.object({
    date: v.array(v.string()),
    /** Any date that lies wholly inside is right. */
    window: v.nullable(v.string()),
    type: v.array(v.string()),
    status: v.array(v.string()),
    /** Ids of events this one may be folded into. */
    mergeWith: v.array(v.string()),
  }),
  mentions: v.array(mention),
});

const aliases = v.record(v.string(), v.array(v.string()));

const goldSchema = v.object({
  documents: v.array(
    v.object({
      doc: v.string(),
      publication: v.object({
        date: v.nullable(v.string()),
        accept: v.array(v.string()),
        interval: v.nullable(v.string()),
      }),
    }),
  ),
  names: v.object({ actors: aliases, places: aliases }),
  /** Told without a usable date: a record of one is not counted as false. */
  undatable: v.array(
    v.object({ title: v.string(), window: v.nullable(v.string()), mentions: v.array(mention) }),
  ),
  events: v.array(event),
});

export type GoldSet = v.InferOutput<typeof goldSchema>;
export type GoldEvent = GoldSet['events'][number];
export type GoldMention = GoldEvent['mentions'][number];

export function readGold(path: string | URL): GoldSet {
  return v.parse(goldSchema, JSON.parse(readFileSync(path, 'utf8')));
}
