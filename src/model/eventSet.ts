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
  return [...brokenIds(set), ...brokenReferences(set)];
}

function brokenIds(set: EventSet): string[] {
  const reports = set.events.flatMap((event) => event.reports);
  return [set.articles, set.events, set.actors, set.places, reports].flatMap((list) => {
    const seen = new Set<string>();
    return list.flatMap(({ id }) => {
      if (seen.has(id)) return [`the id "${id}" stands twice`];
      seen.add(id);
      return [];
    });
  });
}

function brokenReferences(set: EventSet): string[] {
  const known = {
    article: new Set(set.articles.map(({ id }) => id)),
    event: new Set(set.events.map(({ id }) => id)),
    actor: new Set(set.actors.map(({ id }) => id)),
    place: new Set(set.places.map(({ id }) => id)),
    report: new Set(set.events.flatMap((event) => event.reports.map(({ id }) => id))),
  };
  const missing = (kind: keyof typeof known, ids: readonly string[], from: string) =>
    ids
      .filter((id) => !known[kind].has(id))
      .map((id) => `${from} names the ${kind} "${id}", unknown`);
  return set.events.flatMap((event) => [
    ...missing('actor', [...event.actors, ...event.targets], event.id),
    ...missing('place', event.places, event.id),
    ...missing(
      'event',
      event.relations.map((relation) => relation.event),
      event.id,
    ),
    ...missing(
      'report',
      event.relations.map((relation) => relation.report),
      event.id,
    ),
    ...event.reports.flatMap((report) => [
      ...missing('article', [report.article], report.id),
      ...missing('actor', [...report.actors, ...report.targets], report.id),
      ...missing('place', report.places, report.id),
    ]),
  ]);
}

export function brokenExcerpts(
  events: readonly Pick<DiplomaticEvent, 'reports'>[],
  textOf: (articleId: string) => string | undefined,
): string[] {
  const differs = (article: string, { text, start, end }: Passage) =>
    textOf(article)?.slice(start, end) === text
      ? []
      : [
          `${article}, ${start}–${end}: the excerpt "${text.slice(0, 60)}" is not what stands there`,
        ];
  return events.flatMap((event) =>
    event.reports.flatMap((report) => [
      ...differs(report.article, { text: report.quote, start: report.start, end: report.end }),
      ...(report.expression ? differs(report.article, report.expression) : []),
      ...(report.attribution ? differs(report.article, report.attribution) : []),
    ]),
  );
}
