// The fields of a query that hold a choice of values, read and written alike, so that facets,
// actions and the address bar need no case for each of them. What lies outside a closed list is
// left out, and closed lists keep the order of the vocabulary; decades stand in time order.

import { eventTypes, statuses } from '../model/vocabulary.ts';
import { byDecade } from './decades.ts';
import { emptyQuery, knownTos, type Query } from './query.ts';

export const choiceFields = ['actor', 'place', 'article'] as const;
/** Fields whose values can be asked for one by one, or all at once. */
export type ChoiceField = (typeof choiceFields)[number];

export const closedFields = ['type', 'status', 'known'] as const;
/** Fields with a fixed list of values; the query holds those shown, and none held means all. */
export type ClosedField = (typeof closedFields)[number];

export const queryFields = [...choiceFields, ...closedFields, 'decade'] as const;
export type QueryField = (typeof queryFields)[number];

export const closedValues: Readonly<Record<ClosedField, readonly string[]>> = {
  type: eventTypes,
  status: statuses,
  known: knownTos,
};

export function isClosedField(field: QueryField): field is ClosedField {
  return field in closedValues;
}

export function isChoiceField(field: AskingField): field is ChoiceField {
  return field === 'actor' || field === 'place' || field === 'article';
}

export function idsOf(query: Query, field: QueryField): readonly string[] {
  return isChoiceField(field) ? query[field].ids : query[field];
}

export function wantsAll(query: Query, field: QueryField): boolean {
  return isChoiceField(field) && query[field].mode === 'all';
}

export function withIds(query: Query, field: QueryField, ids: readonly string[]): Query {
  switch (field) {
    case 'actor':
    case 'place':
    case 'article':
      return { ...query, [field]: { ...query[field], ids } };
    case 'type':
      return { ...query, type: eventTypes.filter((type) => ids.includes(type)) };
    case 'status':
      return { ...query, status: statuses.filter((status) => ids.includes(status)) };
    case 'known':
      return { ...query, known: knownTos.filter((known) => ids.includes(known)) };
    case 'decade': {
      const within = ids.length === 0 ? emptyQuery.within : query.within;
      return { ...query, decade: ids.toSorted(byDecade), within };
    }
  }
}

/** A field that can ask for something: a choice of values, or the words. */
export type AskingField = QueryField | 'q';

export function withoutField(query: Query, field: AskingField): Query {
  return field === 'q' || isChoiceField(field)
    ? { ...query, [field]: emptyQuery[field] }
    : withIds(query, field, []);
}

/** The last value of a field takes the field along. */
export function withoutValue(query: Query, field: QueryField, id: string): Query {
  const left = idsOf(query, field).filter((each) => each !== id);
  return left.length === 0 ? withoutField(query, field) : withIds(query, field, left);
}

export function fieldsAsking(query: Query): readonly AskingField[] {
  const fields = queryFields.filter((field) => idsOf(query, field).length > 0);
  return query.q.trim() === '' ? fields : [...fields, 'q'];
}

/** Whether a query asks for anything at all. */
export function isAsking(query: Query): boolean {
  return fieldsAsking(query).length > 0;
}
