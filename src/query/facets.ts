// The choices of each field with their counts. A count says how many events there would be if the
// reader asked for that value, so it ignores what the field itself asks for already, unless the
// field wants all of its values at once: then a count says how many would remain.

import type { Lists } from '../model/eventColumns.ts';
import type { SetHead } from '../model/schema.ts';
import type { Dictionary } from './dictionary.ts';
import type { EventFacts } from './eventFacts.ts';
import { closedValues, idsOf, isClosedField, type QueryField } from './fields.ts';
import { askingFields, codesOf, fieldMask, type Mask, wantsAll } from './matcher.ts';
import type { Query } from './query.ts';

export interface FacetValue {
  readonly id: string;
  /** In the source's words; null in closed lists, whose names are interface text. */
  readonly name: string | null;
  readonly count: number;
  /** Whether the query names it. */
  readonly isChosen: boolean;
  /** What it belongs to or lies in. */
  readonly above: string | null;
}

export type Facets = Readonly<Record<QueryField, readonly FacetValue[]>>;

type Named = Pick<FacetValue, 'id' | 'name' | 'above'>;
type Counts = Readonly<Record<QueryField, Uint32Array>>;

/** Closed lists keep their order; the others stand by count, then name. */
export function facets(set: SetHead, facts: EventFacts, query: Query, found: Mask | null): Facets {
  const counts = countValues(facts, query, found);
  const facetOf = (field: QueryField, values: readonly Named[]): FacetValue[] => {
    const chosen = new Set(idsOf(query, field));
    const list = values.map((value, i) => ({
      ...value,
      count: counts[field][i] ?? 0,
      isChosen: chosen.has(value.id),
    }));
    return isClosedField(field) ? list : list.sort(byCountThenName);
  };
  return {
    actor: facetOf(
      'actor',
      set.actors.map(({ id, name, of }) => ({ id, name, above: of })),
    ),
    place: facetOf(
      'place',
      set.places.map(({ id, name, within }) => ({ id, name, above: within })),
    ),
    article: facetOf(
      'article',
      set.articles.map(({ id, title }) => ({ id, name: title ?? id, above: null })),
    ),
    type: facetOf('type', closed('type')),
    status: facetOf('status', closed('status')),
    known: facetOf('known', closed('known')),
  };
}

function countValues(facts: EventFacts, query: Query, found: Mask | null): Counts {
  const masks = askingFields(query).map((field) => ({
    field,
    isAll: wantsAll(query, field),
    mask: fieldMask(facts, query, field),
  }));
  const standing = (but: QueryField | undefined) => {
    const kept = masks.filter(({ field, isAll }) => field !== but || isAll);
    return allOf(facts.columns.count, [...kept.map(({ mask }) => mask), ...(found ? [found] : [])]);
  };
  const ofAll = standing(undefined);
  const count = (field: QueryField) => {
    const isAsking = masks.some((each) => each.field === field && !each.isAll);
    return countField(facts, field, isAsking ? standing(field) : ofAll);
  };
  return {
    actor: count('actor'),
    place: count('place'),
    type: count('type'),
    status: count('status'),
    article: count('article'),
    known: count('known'),
  };
}

function allOf(count: number, masks: readonly Mask[]): Mask {
  const standing = new Uint8Array(count).fill(1);
  for (const mask of masks) {
    for (let row = 0; row < count; row += 1) if (mask[row] === 0) standing[row] = 0;
  }
  return standing;
}

function countField(facts: EventFacts, field: QueryField, standing: Mask): Uint32Array {
  return isClosedField(field)
    ? countCodes(codesOf(facts, field), closedValues[field].length, standing)
    : countListed(facts.columns[field], facts.values[field], standing);
}

function countCodes(codes: Uint8Array, values: number, standing: Mask): Uint32Array {
  const counts = new Uint32Array(values);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    if (standing[row] === 1) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** A value counts once an event, for itself and for all that belong to it. */
function countListed({ starts, values }: Lists, { up }: Dictionary, standing: Mask): Uint32Array {
  const counts = new Uint32Array(up.length);
  const last = new Int32Array(up.length).fill(-1);
  for (let row = 0; row < standing.length; row += 1) {
    if (standing[row] === 0) continue;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i += 1) {
      for (const value of up[values[i] ?? 0] ?? []) {
        if (last[value] === row) continue;
        last[value] = row;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    }
  }
  return counts;
}

function closed(field: keyof typeof closedValues): Named[] {
  return closedValues[field].map((id) => ({ id, name: null, above: null }));
}

function byCountThenName(a: FacetValue, b: FacetValue): number {
  const [first, second] = [a.name ?? a.id, b.name ?? b.id];
  if (a.count !== b.count) return b.count - a.count;
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
