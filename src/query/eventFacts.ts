// What a query asks of each event, worked out once for a data set: the actors with the states they
// belong to, the places with the countries they lie in, the articles, how finely it is dated.

import type { DiplomaticEvent, EventSet } from '../model/schema.ts';
import { knownTo } from './knownTo.ts';
import type { KnownTo } from './query.ts';

export interface EventFacts {
  readonly event: DiplomaticEvent;
  /** Who acts or is acted upon, and above them what they belong to; each once. */
  readonly actor: readonly string[];
  readonly place: readonly string[];
  readonly article: readonly string[];
  readonly known: KnownTo;
}

/** In time order, see `byTime`. */
export function eventFacts(set: EventSet): readonly EventFacts[] {
  const actorAbove = new Map(set.actors.map(({ id, of }) => [id, of]));
  const placeAbove = new Map(set.places.map(({ id, within }) => [id, within]));
  return set.events.toSorted(byTime).map((event) => ({
    event,
    actor: withAbove([...event.actors, ...event.targets], actorAbove),
    place: withAbove(event.places, placeAbove),
    article: [...new Set(event.reports.map((report) => report.article))],
    known: knownTo(event),
  }));
}

/**
 * By earliest day, then what lasts longest first, so that "2016" stands before January 2016 as a
 * heading does, then id; an open side lies beyond every day.
 */
export function byTime(a: DiplomaticEvent, b: DiplomaticEvent): number {
  return (
    compare(a.earliest ?? '', b.earliest ?? '') ||
    compare(b.latest ?? '~', a.latest ?? '~') ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The ids and everything above them. Data that runs in a circle ends where it began. */
function withAbove(
  ids: readonly string[],
  above: ReadonlyMap<string, string | null>,
): readonly string[] {
  const found = new Set<string>();
  for (const id of ids) {
    let next: string | null | undefined = id;
    while (next && !found.has(next)) {
      found.add(next);
      next = above.get(next);
    }
  }
  return [...found];
}
