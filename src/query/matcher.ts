// Whether an event is what the reader asks for: every field that asks for something must agree.

import type { EventFacts } from './eventFacts.ts';
import { idsOf, type QueryField, queryFields } from './fields.ts';
import type { Query } from './query.ts';

/** Without the words of `q`, which search.ts answers for the whole set at once. */
export function matcher(query: Query): (facts: EventFacts) => boolean {
  const asking = askingFields(query);
  return (facts) => asking.every((field) => matchesField(facts, query, field));
}

/** The fields that ask for something; the others let everything through. */
export function askingFields(query: Query): readonly QueryField[] {
  return queryFields.filter((field) => idsOf(query, field).length > 0);
}

/** Only for a field that asks for something. */
export function matchesField(facts: EventFacts, query: Query, field: QueryField): boolean {
  const ids = idsOf(query, field);
  const own = valuesOf(facts, field);
  const isHeld = (id: string) => own.includes(id);
  return wantsAll(query, field) ? ids.every(isHeld) : ids.some(isHeld);
}

export function wantsAll(query: Query, field: QueryField): boolean {
  return (field === 'actor' || field === 'place') && query[field].mode === 'all';
}

/** What an event has in a field. */
export function valuesOf(facts: EventFacts, field: QueryField): readonly string[] {
  switch (field) {
    case 'actor':
    case 'place':
    case 'article':
      return facts[field];
    case 'type':
      return [facts.event.type];
    case 'status':
      return [facts.event.status];
    case 'known':
      return [facts.known];
  }
}
