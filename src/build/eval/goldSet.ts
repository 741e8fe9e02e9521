// The gold data: what a careful reader finds in a folder of articles, event by event, and the other
// answers that are as good. gold/README.md is the guideline behind it and describes the file.

import { readFileSync } from 'node:fs';
import * as v from 'valibot';

export interface GoldSet {
  readonly documents: readonly GoldDocument[];
  readonly names: { readonly actors: Aliases; readonly places: Aliases };
  /** Told without a usable date: a record of one is not counted as false. */
  readonly undatable: readonly {
    readonly title: string;
    readonly window: string | null;
    readonly mentions: readonly GoldMention[];
  }[];
  readonly events: readonly GoldEvent[];
}

export interface GoldDocument {
  readonly doc: string;
  readonly publication: {
    readonly date: string | null;
    /** Other dates that are as right. */
    readonly accept: readonly string[];
    /** Any date that lies wholly inside is right. */
    readonly interval: string | null;
  };
}

/** Other spellings by name. */
type Aliases = Readonly<Record<string, readonly string[]>>;

export type GoldEvent = v.InferOutput<typeof event>;
export type GoldMention = v.InferOutput<typeof mention>;

const mention = v.object({
  /** Head of one article's id. */
  doc: v.string(),
  /** Which of several equal passages is meant. */
  start: v.optional(v.number()),
  quote: v.string(),
});

const texts = v.optional(v.array(v.string()), []);
const date = v.nullish(v.string(), null);

const alternatives = v.pipe(
  v.object({ date: texts, window: date, type: texts, status: texts, merge_with: texts }),
  v.transform(({ merge_with, ...rest }) => ({ ...rest, mergeWith: merge_with })),
);

const event = v.pipe(
  v.object({
    id: v.string(),
    title: v.string(),
    date: v.string(),
    type: v.string(),
    status: v.string(),
    actors: texts,
    places: texts,
    salience: v.number(),
    /** Neither missed when absent nor false when present. */
    optional: v.optional(v.boolean(), false),
    /** What history books have and the articles do not say: right, but more than may be shown. */
    known_date: date,
    /** What is as right: dates, a window, types, statuses, events this one may be folded into. */
    alternatives: v.optional(alternatives, {}),
    mentions: v.array(mention),
  }),
  v.transform(({ known_date, ...rest }) => ({ ...rest, knownDate: known_date })),
);

const aliases = v.optional(
  v.record(
    v.string(),
    v.pipe(
      v.object({ aliases: texts }),
      v.transform((row) => row.aliases),
    ),
  ),
  {},
);

const goldSchema = v.object({
  documents: v.optional(
    v.array(
      v.object({
        doc: v.string(),
        publication: v.nullish(v.object({ date, accept: texts, interval: date }), null),
      }),
    ),
    [],
  ),
  names: v.optional(v.object({ actors: aliases, places: aliases }), {}),
  undatable: v.optional(
    v.array(
      v.object({
        title: v.string(),
        window: date,
        extra_ok: v.optional(v.boolean(), false),
        mentions: v.array(mention),
      }),
    ),
    [],
  ),
  events: v.array(event),
});

export function readGold(path: string | URL): GoldSet {
  return goldOf(readFileSync(path, 'utf8'));
}

/** Throws what is wrong with the text, in one line. */
export function goldOf(text: string): GoldSet {
  const parsed = v.safeParse(goldSchema, JSON.parse(text));
  if (!parsed.success) throw new Error(whatIsWrong(parsed.issues[0]));
  const gold = parsed.output;
  return {
    ...gold,
    documents: gold.documents.flatMap(({ doc, publication }) =>
      publication ? [{ doc, publication }] : [],
    ),
    undatable: gold.undatable.filter(({ extra_ok }) => extra_ok),
  };
}

function whatIsWrong(issue: v.InferIssue<typeof goldSchema>): string {
  return `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`;
}
