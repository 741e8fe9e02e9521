// Reading the data file, and the promises that no schema can say: ids are unique, references lead
// somewhere, every excerpt is its article's own characters.

import * as v from 'valibot';
import {
  type DiplomaticEvent,
  type EventSet,
  eventSetSchema,
  type Passage,
  SCHEMA_VERSION,
} from './schema.ts';

export type ParsedEventSet =
  | { readonly status: 'ok'; readonly eventSet: EventSet }
  | { readonly status: 'bad'; readonly reason: string };

export const emptyEventSet: EventSet = {
  schema: SCHEMA_VERSION,
  articles: [],
  events: [],
  actors: [],
  places: [],
  notes: [],
  formerLinks: [],
};

export function parseEventSet(data: unknown): ParsedEventSet {
  const result = v.safeParse(eventSetSchema, data);
  if (result.success) return { status: 'ok', eventSet: result.output };
  const [first] = result.issues;
  return { status: 'bad', reason: `${v.getDotPath(first) ?? 'the file'}: ${first.message}` };
}

/**
 * What is broken in a set, one sentence each; none when all promises hold.
 * `textOf` gives an article's decoded text.
 */
export function brokenPromises(
  set: EventSet,
  textOf: (articleId: string) => string | undefined,
): string[] {
  return [...brokenBonds(set), ...brokenExcerpts(set.events, textOf)];
}

/** What can be told without the texts: ids that stand twice, references that lead nowhere. */
export function brokenBonds(set: EventSet): string[] {
  const known: Known = {
    article: idsIn([set.articles]),
    event: idsIn([set.events]),
    actor: idsIn([set.actors]),
    place: idsIn([set.places]),
    report: idsIn(set.events.map((event) => event.reports)),
  };
  const twice = Object.values(known).flatMap((ids) => ids.twice);
  return [...twice.map((id) => `the id "${id}" stands twice`), ...brokenReferences(set, known)];
}

type Known = Readonly<Record<'article' | 'event' | 'actor' | 'place' | 'report', Ids>>;

interface Ids {
  readonly all: ReadonlySet<string>;
  readonly twice: readonly string[];
}

function idsIn(lists: readonly (readonly { readonly id: string }[])[]): Ids {
  const all = new Set<string>();
  const twice: string[] = [];
  for (const list of lists)
    for (const { id } of list) {
      if (all.has(id)) twice.push(id);
      all.add(id);
    }
  return { all, twice };
}

function brokenReferences(set: EventSet, known: Known): string[] {
  const broken: string[] = [];
  const check = (kind: keyof Known, id: string, from: string) => {
    if (!known[kind].all.has(id)) broken.push(`${from} names the ${kind} "${id}", unknown`);
  };
  for (const { id, actors, targets, places, relations, reports } of set.events) {
    for (const actor of actors) check('actor', actor, id);
    for (const target of targets) check('actor', target, id);
    for (const place of places) check('place', place, id);
    for (const relation of relations) check('event', relation.event, id);
    for (const relation of relations) check('report', relation.report, id);
    for (const report of reports) {
      check('article', report.article, report.id);
      for (const actor of report.actors) check('actor', actor, report.id);
      for (const target of report.targets) check('actor', target, report.id);
      for (const place of report.places) check('place', place, report.id);
    }
  }
  return broken;
}

export function brokenExcerpts(
  events: readonly Pick<DiplomaticEvent, 'reports'>[],
  textOf: (articleId: string) => string | undefined,
): string[] {
  const broken: string[] = [];
  const check = (article: string, { text, start, end }: Passage) => {
    if (textOf(article)?.slice(start, end) === text) return;
    const shown = text.slice(0, 60);
    broken.push(`${article}, ${start}–${end}: the excerpt "${shown}" is not what stands there`);
  };
  for (const { reports } of events)
    for (const { article, quote, start, end, expression, attribution } of reports) {
      check(article, { text: quote, start, end });
      if (expression) check(article, expression);
      if (attribution) check(article, attribution);
    }
  return broken;
}
