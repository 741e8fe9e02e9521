// Which events are what the reader asks for: every field that asks for something must agree. The
// answer to one field is a mask, 1 for each row that agrees, so that facets can ask for all fields
// but one.

import type { Lists } from '../model/eventColumns.ts';
import type { Dictionary } from './dictionary.ts';
import type { EventFacts } from './eventFacts.ts';
import {
  type ClosedField,
  closedValues,
  idsOf,
  isClosedField,
  type QueryField,
  queryFields,
} from './fields.ts';
import type { Query } from './query.ts';

/** 1 for each row that is meant, 0 for the others. */
export type Mask = Uint8Array;

/** In time order. `found` are the events that hold the words of `q`; null where there are none. */
export function matchingRows(facts: EventFacts, query: Query, found: Mask | null): Uint32Array {
  const masks = askingFields(query).map((field) => fieldMask(facts, query, field));
  if (found) masks.push(found);
  const { count } = facts.columns;
  const rows = new Uint32Array(count);
  let length = 0;
  for (let row = 0; row < count; row += 1) {
    let isMatch = true;
    for (const mask of masks) if (mask[row] === 0) isMatch = false;
    if (isMatch) rows[length++] = row;
  }
  return length === count ? rows : rows.slice(0, length);
}

/** The fields that ask for something; the others let everything through. */
export function askingFields(query: Query): readonly QueryField[] {
  return queryFields.filter((field) => idsOf(query, field).length > 0);
}

/** Only for a field that asks for something. */
export function fieldMask(facts: EventFacts, query: Query, field: QueryField): Mask {
  const ids = idsOf(query, field);
  if (isClosedField(field)) return closedMask(codesOf(facts, field), closedValues[field], ids);
  const [lists, values] = [facts.columns[field], facts.values[field]];
  if (!wantsAll(query, field)) return listMask(lists, values, ids);
  const [first, ...others] = ids.map((id) => listMask(lists, values, [id]));
  return others.reduce(both, first ?? new Uint8Array(facts.columns.count));
}

export function wantsAll(query: Query, field: QueryField): boolean {
  return (field === 'actor' || field === 'place') && query[field].mode === 'all';
}

/** What each row has in a field with a fixed list of values: its place in that list. */
export function codesOf({ columns, known }: EventFacts, field: ClosedField): Uint8Array {
  return field === 'known' ? known : columns[field];
}

function closedMask(codes: Uint8Array, values: readonly string[], ids: readonly string[]): Mask {
  const asked = Uint8Array.from(values, (value) => Number(ids.includes(value)));
  return codes.map((code) => asked[code] ?? 0);
}

/** Asking for a state finds its people, asking for a country its towns. */
function listMask({ starts, values }: Lists, { up, at }: Dictionary, ids: readonly string[]): Mask {
  const wanted = new Set(ids.map((id) => at.get(id)));
  const asked = Uint8Array.from(up, (chain) => Number(chain.some((each) => wanted.has(each))));
  const mask = new Uint8Array(starts.length - 1);
  for (let row = 0; row < mask.length; row += 1) {
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i += 1) {
      if (asked[values[i] ?? 0] === 1) {
        mask[row] = 1;
        break;
      }
    }
  }
  return mask;
}

function both(a: Mask, b: Mask): Mask {
  return a.map((is, row) => is & (b[row] ?? 0));
}
