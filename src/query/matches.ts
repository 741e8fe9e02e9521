// Whether an event is what the reader asks for: every field that asks for something must agree.

import type { EventFacts } from './eventFacts.ts';
import { idsOf, type QueryField, queryFields } from './fields.ts';
import type { Query } from './query.ts';

/** Without the words of `q`, which search.ts answers for the whole set at once. */
export function matches(facts: EventFacts, query: Query): boolean {
  return queryFields.every((field) => matchesField(facts, query, field));
}

export function matchesField(facts: EventFacts, query: Query, field: QueryField): boolean {
  const ids = idsOf(query, field);
  if (ids.length === 0) return true;
  switch (field) {
    case 'actor':
    case 'place':
      return query[field].mode === 'all'
        ? ids.every((id) => facts[field].has(id))
        : ids.some((id) => facts[field].has(id));
    case 'article':
      return ids.some((id) => facts.article.has(id));
    case 'type':
      return ids.includes(facts.event.type);
    case 'status':
      return ids.includes(facts.event.status);
    case 'known':
      return ids.includes(facts.known);
  }
}
