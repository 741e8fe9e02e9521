// Whether one event is what a query asks for, by reading the event: what the columns must agree with.

import type { DiplomaticEvent, EventSet } from '../model/schema.ts';
import { idsOf, type QueryField, queryFields, wantsAll } from '../query/fields.ts';
import { knownTo } from '../query/knownTo.ts';
import type { Query } from '../query/query.ts';

export function naiveMatcher(set: EventSet, query: Query): (event: DiplomaticEvent) => boolean {
  return (event) =>
    queryFields.every((field) => {
      const asked = idsOf(query, field);
      const has = valuesIn(set, event, field);
      if (asked.length === 0) return true;
      if (field === 'decade' && query.within === 'surely') {
        return isDated(event) && has.every((id) => asked.includes(id));
      }
      return wantsAll(query, field)
        ? asked.every((id) => has.includes(id))
        : asked.some((id) => has.includes(id));
    });
}

export function valuesIn(
  set: EventSet,
  event: DiplomaticEvent,
  field: QueryField,
): readonly string[] {
  const { actors, targets, places, reports, type, status } = event;
  const actorAbove = new Map(set.actors.map(({ id, of }) => [id, of]));
  const placeAbove = new Map(set.places.map(({ id, within }) => [id, within]));
  switch (field) {
    case 'actor':
      return [...actors, ...targets].flatMap((id) => up(id, actorAbove));
    case 'place':
      return places.flatMap((id) => up(id, placeAbove));
    case 'article':
      return reports.map(({ article }) => article);
    case 'type':
      return [type];
    case 'status':
      return [status];
    case 'known':
      return [knownTo(event)];
    case 'decade':
      return decadesOf(event);
  }
}

/** Of events that begin and end on some day. */
function decadesOf({ earliest, latest }: DiplomaticEvent): readonly string[] {
  const [first, last] = [earliest, latest].map((day) => Math.floor(Number(day?.slice(0, 4)) / 10));
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => `${first + i}0s`);
}

function isDated({ earliest, latest, qualifier }: DiplomaticEvent): boolean {
  return earliest !== null && latest !== null && qualifier === null;
}

function up(id: string, above: ReadonlyMap<string, string | null>): readonly string[] {
  const found = [id];
  for (let next = above.get(id); next && !found.includes(next); next = above.get(next)) {
    found.push(next);
  }
  return found;
}
