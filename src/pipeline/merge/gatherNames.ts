// The actors and places of all articles as one table each, and which of them a set of events needs.

import type { Actor, DiplomaticEvent, Place } from '../../model/schema.ts';
import type { ArticleReports } from '../reports/articleReports.ts';
import type { NameTables } from './eventFrom.ts';
import { placeTree } from './places.ts';

export interface Names extends NameTables {
  used(events: readonly DiplomaticEvent[]): { readonly actors: Actor[]; readonly places: Place[] };
}

export function gatherNames(lines: readonly Pick<ArticleReports, 'actors' | 'places'>[]): Names {
  const actors = byId(lines.flatMap((line) => line.actors));
  const places = byId(lines.flatMap((line) => line.places));
  return {
    actors,
    places,
    placeNames: new Map([...places].map(([id, { name }]) => [id, name])),
    tree: placeTree([...places.values()]),
    used: (events) => {
      const ids = idsIn(events);
      return {
        actors: needed(actors, [...ids.actors, ...ids.named], ({ of }) => of),
        places: needed(places, [...ids.places, ...ids.named], ({ within }) => within),
      };
    },
  };
}

interface UsedIds {
  readonly actors: Set<string>;
  readonly places: Set<string>;
  /** Of actors and places alike: those that excerpts name. */
  readonly named: Set<string>;
}

/** The ids that events and their reports have, and those their excerpts name. */
function idsIn(events: readonly DiplomaticEvent[]): UsedIds {
  const ids = { actors: new Set<string>(), places: new Set<string>(), named: new Set<string>() };
  const add = ({ actors, targets, places }: Named) => {
    for (const id of actors) ids.actors.add(id);
    for (const id of targets) ids.actors.add(id);
    for (const id of places) ids.places.add(id);
  };
  for (const event of events) {
    add(event);
    for (const report of event.reports) {
      add(report);
      for (const { id } of report.names) ids.named.add(id);
    }
  }
  return ids;
}

type Named = Pick<DiplomaticEvent, 'actors' | 'targets' | 'places'>;

/** Sorted by id; of several told differently always the same one, whatever their order. */
function byId<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  const table = new Map<string, T>();
  for (const one of list) {
    const known = table.get(one.id);
    if (known === one) continue;
    if (!known || JSON.stringify(known) < JSON.stringify(one)) table.set(one.id, one);
  }
  return new Map([...table].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The rows named, and those they lie in or belong to. */
function needed<T extends { readonly id: string }>(
  table: ReadonlyMap<string, T>,
  ids: readonly string[],
  above: (row: T) => string | null,
): T[] {
  const keep = new Map<string, T>();
  const queue = [...ids];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const row = table.get(id);
    if (!row || keep.has(id)) continue;
    keep.set(id, row);
    const parent = above(row);
    if (parent !== null) queue.push(parent);
  }
  return [...keep.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
