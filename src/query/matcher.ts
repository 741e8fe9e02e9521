// Whether an event is what the reader asks for: every field that asks for something must agree.

import type { EventFacts } from './eventFacts.ts';
import { idsOf, type QueryField, queryFields } from './fields.ts';
import type { Query } from './query.ts';

/** Without the words of `q`, which search.ts answers for the whole set at once. */
export function matcher(query: Query): (facts: EventFacts) => boolean {
  const tests = askingFields(query).map((field) => fieldMatcher(query, field));
  return (facts) => tests.every((test) => test(facts));
}

/** The fields that ask for something; the others let everything through. */
export function askingFields(query: Query): readonly QueryField[] {
  return queryFields.filter((field) => idsOf(query, field).length > 0);
}

/** Only for a field that asks for something. */
export function fieldMatcher(query: Query, field: QueryField): (facts: EventFacts) => boolean {
  const ids = idsOf(query, field);
  const asked = new Set(ids);
  return wantsAll(query, field)
    ? (facts) => ids.every((id) => valuesOf(facts, field).includes(id))
    : (facts) => valuesOf(facts, field).some((id) => asked.has(id));
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
