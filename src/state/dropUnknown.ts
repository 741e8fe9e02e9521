// What a link asks for and the data do not have: dropped from the query, each with a notice.

import type { EventSet } from '../model/schema.ts';
import { idsOf, withIds } from '../query/fields.ts';
import type { Query } from '../query/query.ts';
import { messages } from './messages.ts';
import type { Notice } from './store.ts';

interface Checked {
  readonly query: Query;
  readonly notices: readonly Notice[];
}

/** The same query object where nothing is dropped. `isKnown`: what else may be asked for. */
export function dropUnknown(
  query: Query,
  set: EventSet,
  isKnown: (id: string) => boolean = () => false,
): Checked {
  const lists = { actor: set.actors, place: set.places, article: set.articles };
  const fields = ['actor', 'place', 'article'] as const;
  return fields.reduce<Checked>(
    (checked, field) => {
      const known = new Set(lists[field].map(({ id }) => id));
      const ids = idsOf(query, field);
      const unknown = ids.filter((id) => !known.has(id) && !isKnown(id));
      if (unknown.length === 0) return checked;
      return {
        query: withIds(
          checked.query,
          field,
          ids.filter((id) => !unknown.includes(id)),
        ),
        notices: [...checked.notices, ...unknown.map((id) => noticeOf(field, id))],
      };
    },
    { query, notices: [] },
  );
}

function noticeOf(field: string, value: string): Notice {
  return { id: `unknown-${field}-${value}`, message: messages.unknownValue(field, value) };
}
