// The reader's part of the data, in the form of the data file: their articles, the events these tell
// of with all reports of them, and what those name.

import type { EventSet } from '../../model/schema.ts';
import { isYourArticle, isYours } from '../../model/yours.ts';

export function yourData(set: EventSet): EventSet {
  const events = set.events.filter(isYours);
  const eventIds = new Set(events.map(({ id }) => id));
  const articles = new Set(events.flatMap(({ reports }) => reports.map((one) => one.article)));
  const named = new Set(
    events.flatMap((event) => [
      ...[...event.actors, ...event.targets, ...event.places],
      ...event.reports.flatMap((one) => [
        ...[...one.actors, ...one.targets, ...one.places],
        ...one.names.map(({ id }) => id),
      ]),
    ]),
  );
  return {
    schema: set.schema,
    articles: set.articles.filter(({ id }) => articles.has(id) || isYourArticle(id)),
    events: events.map((event) => ({
      ...event,
      relations: event.relations.filter((one) => eventIds.has(one.event)),
    })),
    actors: withAbove(set.actors, named, ({ of }) => of),
    places: withAbove(set.places, named, ({ within }) => within),
    notes: set.notes.filter(({ article }) => article !== null && isYourArticle(article)),
    formerLinks: [],
  };
}

/** The rows named, and those they belong to or lie in. */
function withAbove<T extends { readonly id: string }>(
  rows: readonly T[],
  named: ReadonlySet<string>,
  above: (row: T) => string | null,
): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const kept = new Set<string>();
  for (const id of named) {
    for (let row = byId.get(id); row && !kept.has(row.id); row = byId.get(above(row) ?? ''))
      kept.add(row.id);
  }
  return rows.filter(({ id }) => kept.has(id));
}
