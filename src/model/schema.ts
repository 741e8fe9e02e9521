// The data file, events.json: its shape as a schema, and the types that follow from it. The same
// schema checks it when it is written and when it is read. What JSON says as null is null in
// memory too, so that there is one model and no translation.

import * as v from 'valibot';
import { type Day, isDay } from './day.ts';
import { parseEdtf, precisions, qualifiers } from './edtf.ts';
import {
  actorKinds,
  bases,
  correctedFields,
  editorFields,
  eventTypes,
  linkKinds,
  placeKinds,
  relationKinds,
  sides,
  statuses,
} from './vocabulary.ts';

/** Raised whenever a reader of the old form would misread the new one. */
export const SCHEMA_VERSION = 1;

export const MAX_QUOTE = 400;
export const MAX_TITLE = 70;
export const MAX_SHORT = 40;

const id = v.pipe(v.string(), v.nonEmpty());
const day = v.custom<Day>((value) => typeof value === 'string' && isDay(value), 'not a day');
const edtf = v.pipe(
  v.string(),
  v.check((value) => parseEdtf(value) !== undefined, 'not an EDTF date of our subset'),
);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const spanFields = { start: offset, end: offset };
const span = v.object(spanFields);
/** Words of an article with their place in it. */
const passage = v.object({ text: v.string(), ...spanFields });

const dateFields = {
  earliest: v.nullable(day),
  latest: v.nullable(day),
  precision: v.picklist(precisions),
  qualifier: v.nullable(v.picklist(qualifiers)),
  basis: v.picklist(bases),
};

const published = v.object({
  edtf,
  ...dateFields,
  /** The words that prove it, in this article or in the one it was inferred from. */
  evidence: v.array(v.object({ article: id, ...passage.entries })),
  /** The article whose date of the same happening fixed this one. */
  inferredFrom: v.nullable(id),
  /** Bounds of an inferred date: it must lie in this EDTF interval. */
  within: v.nullable(edtf),
});

/** Kinds of text on a page that are not the article's prose. */
export const notProseKinds = [
  'title',
  'dateline',
  'byline',
  'standfirst',
  'caption',
  'credit',
  'markup',
  'boilerplate',
  'repeated',
] as const;

const part = v.object({
  ...spanFields,
  title: v.nullable(passage),
  outlet: v.nullable(v.string()),
  byline: v.nullable(v.string()),
  published: v.nullable(published),
});

const article = v.object({
  /** The file name without .txt. */
  id,
  title: v.nullable(v.string()),
  /** The first words of its prose, to name it by where nothing else does; null where it has none. */
  opening: v.optional(v.nullable(v.string()), null),
  outlet: v.nullable(v.string()),
  byline: v.nullable(v.string()),
  /** Where it was published, as the editor gives it. */
  address: v.nullable(v.string()),
  published: v.nullable(published),
  /** Which of these fields the editor supplied, in sources.json; the text says the others. */
  fromEditor: v.array(v.picklist(editorFields)),
  /** A BCP 47 tag: en, ja, ru, or und where it could not be told. */
  language: v.string(),
  encoding: v.string(),
  /** UTF-16 units of the decoded text. */
  length: offset,
  parts: v.array(part),
  notProse: v.array(v.object({ ...spanFields, kind: v.picklist(notProseKinds) })),
  /** What a site that publishes excerpts alone leaves out of the text; absent where it is whole. */
  withheld: v.optional(v.array(span)),
  revisionOf: v.nullable(id),
  duplicateOf: v.nullable(id),
  /** Of the file's bytes. */
  sha256: v.string(),
});

const report = v.object({
  /** Unique in the set; made of article, place, type and dating words, so it outlives a rebuild. */
  id,
  article: id,
  /** Index into the article's parts. */
  part: offset,
  ...spanFields,
  quote: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_QUOTE)),
  /** The paragraph round the quote. */
  paragraph: span,
  /** The words that date it. */
  expression: v.nullable(passage),
  /** What those words were counted from. */
  anchor: v.nullable(
    v.object({ day: v.nullable(day), evidence: v.nullable(passage), event: v.nullable(id) }),
  ),
  date: v.nullable(edtf),
  basis: v.picklist(bases),
  type: v.picklist(eventTypes),
  /** The status as this article saw it. */
  reportedAs: v.picklist(statuses),
  actors: v.array(id),
  targets: v.array(id),
  places: v.array(id),
  /** Who says so. */
  attribution: v.nullable(v.object({ ...passage.entries, actor: v.nullable(id) })),
  /** Names in the paragraph, by actor or place id, for marking. */
  names: v.array(v.object({ ...spanFields, id })),
});

const inLanguages = (max: number) => {
  const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(max));
  return v.object({ en: text, ja: v.nullable(text), ru: v.nullable(text) });
};

const relation = v.object({
  kind: v.picklist(relationKinds),
  event: id,
  /** Id of the report that bears it out. */
  report: id,
});

const difference = v.object({
  on: v.picklist(['date', 'place', 'status', 'actors', 'type', 'account']),
  wordings: v.array(v.object({ report: id, text: v.string(), value: v.nullable(v.string()) })),
  /** The value the event carries; null where both are left standing. */
  used: v.nullable(v.string()),
});

/** What the editor decided of an event: its date, its title, its label, or which reports make it up. */
const correction = v.object({
  fields: v.array(v.picklist(correctedFields)),
  reason: v.nullable(v.string()),
});

export const eventSchema = v.object({
  /** A readable slug that starts with the year. */
  id,
  title: inLanguages(MAX_TITLE),
  short: inLanguages(MAX_SHORT),
  date: edtf,
  ...dateFields,
  type: v.picklist(eventTypes),
  status: v.picklist(statuses),
  /** The field's standard code for type and status; null where it has none. */
  plover: v.nullable(v.object({ category: v.string(), mode: v.nullable(v.string()) })),
  side: v.picklist(sides),
  /** Who acts. */
  actors: v.array(id),
  /** Whom it is done to or said to. */
  targets: v.array(id),
  places: v.array(id),
  salience: v.picklist([1, 2, 3]),
  reports: v.pipe(v.array(report), v.minLength(1)),
  relations: v.array(relation),
  differences: v.array(difference),
  /** The entries of corrections.json that bear on it. */
  corrected: v.array(correction),
});

const names = v.object({ ja: v.nullable(v.string()), ru: v.nullable(v.string()) });

const actor = v.object({
  id,
  name: v.string(),
  names,
  kind: v.picklist(actorKinds),
  side: v.picklist(sides),
  familyName: v.nullable(v.string()),
  givenName: v.nullable(v.string()),
  /** The state a person or body belongs to. */
  of: v.nullable(id),
});

const place = v.object({
  id,
  name: v.string(),
  names,
  kind: v.picklist(placeKinds),
  /** Whose ground it is, for side; disputed ground is `both`. */
  side: v.picklist(sides),
  lat: v.nullable(v.number()),
  lon: v.nullable(v.number()),
  within: v.nullable(id),
  wikidata: v.nullable(v.string()),
});

const note = v.object({
  code: v.string(),
  level: v.picklist(['info', 'warning']),
  message: v.string(),
  told: v.optional(v.object({ kind: v.string(), values: v.array(v.string()) })),
  article: v.nullable(v.string()),
  span: v.nullable(span),
});

/** A link that was locked and names nothing of the set any more: where it leads, if anywhere. */
const formerLink = v.object({
  kind: v.picklist(linkKinds),
  id,
  to: v.nullable(id),
});

export const eventSetSchema = v.object({
  schema: v.literal(SCHEMA_VERSION),
  articles: v.array(article),
  events: v.array(eventSchema),
  actors: v.array(actor),
  places: v.array(place),
  notes: v.array(note),
  formerLinks: v.optional(v.array(formerLink), []),
});

export type EventSet = v.InferOutput<typeof eventSetSchema>;
/** A set without its events, which stand in a table of their own. */
export type SetHead = Omit<EventSet, 'events'>;
export type Article = v.InferOutput<typeof article>;
export type Part = v.InferOutput<typeof part>;
export type NotProseKind = (typeof notProseKinds)[number];
export type Published = v.InferOutput<typeof published>;
export type Passage = v.InferOutput<typeof passage>;
export type Report = v.InferOutput<typeof report>;
/** One real-world happening. Called DiplomaticEvent in code only because the browser has an Event. */
export type DiplomaticEvent = v.InferOutput<typeof eventSchema>;
export type Relation = v.InferOutput<typeof relation>;
export type Difference = v.InferOutput<typeof difference>;
export type Corrected = v.InferOutput<typeof correction>;
export type Actor = v.InferOutput<typeof actor>;
export type Place = v.InferOutput<typeof place>;
export type FormerLink = v.InferOutput<typeof formerLink>;
