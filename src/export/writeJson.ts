// The events asked for as a data set of its own, in the form of events.json: with the articles,
// actors and places that they name and nothing else. What ties an event to one that is left out is
// left out with it.

import type { DiplomaticEvent, EventSet, SetHead } from '../model/schema.ts';
import type { ExportInput } from './exportInput.ts';

export function writeJson({ events, set }: ExportInput): string {
  return `${JSON.stringify(subsetOf(events, set), null, 1)}\n`;
}

function subsetOf(events: readonly DiplomaticEvent[], set: SetHead): EventSet {
  const kept = new Set(events.map(({ id }) => id));
  const reports = events.flatMap((event) => event.reports);
  const people = [...events, ...reports].flatMap(({ actors, targets }) => [...actors, ...targets]);
  const places = [...events, ...reports].flatMap((each) => each.places);
  const articles = reports.map(({ article }) => article);
  const named = reports.flatMap(({ names }) => names.map(({ id }) => id));
  const sayers = reports.flatMap(({ attribution }) => attribution?.actor ?? []);
  return {
    schema: set.schema,
    articles: withMore(set.articles, articles, (row) => [
      row.revisionOf,
      row.duplicateOf,
      row.published?.inferredFrom ?? null,
    ]),
    events: events.map((event) => ({
      ...event,
      relations: event.relations.filter((relation) => kept.has(relation.event)),
    })),
    actors: withMore(set.actors, [...people, ...named, ...sayers], ({ of }) => [of]),
    places: withMore(set.places, [...places, ...named], ({ within }) => [within]),
    notes: [],
    formerLinks: [],
  };
}

/** The rows of these ids, and those that they point to. */
function withMore<R extends { readonly id: string }>(
  rows: readonly R[],
  ids: readonly string[],
  pointsTo: (row: R) => readonly (string | null)[],
): R[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const kept = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const row = byId.get(id);
    if (!row || kept.has(id)) continue;
    kept.add(id);
    waiting.push(...pointsTo(row).filter((other) => other !== null));
  }
  return rows.filter(({ id }) => kept.has(id));
}
