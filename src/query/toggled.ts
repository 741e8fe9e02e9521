// A field of the query after one of its values is pressed.

import { type ClosedField, closedValues, isClosedField, type QueryField } from './fields.ts';

/**
 * In a closed list the ids held are those shown, and none held means all: the first press takes its
 * value away from all, and a list that holds everything again holds none. Elsewhere a press adds a
 * value or takes it back.
 */
export function toggled(field: QueryField, ids: readonly string[], id: string): readonly string[] {
  if (!isClosedField(field)) return withOrWithout(ids, id);
  const shown = ids.length === 0 ? closedValues[field] : ids;
  const next = withOrWithout(shown, id);
  return holdsAll(field, next) ? [] : next;
}

function withOrWithout(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}

function holdsAll(field: ClosedField, ids: readonly string[]): boolean {
  return closedValues[field].every((id) => ids.includes(id));
}
