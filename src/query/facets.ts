// The choices of each field with their counts. A count says how many events there would be if the
// reader asked for that value, so it ignores what the field itself asks for already, unless the
// field wants all of its values at once: then a count says how many would remain.

import type { EventSet } from '../model/schema.ts';
import type { EventFacts } from './eventFacts.ts';
import { closedValues, idsOf, isClosedField, type QueryField, queryFields } from './fields.ts';
import { askingFields, fieldMatcher, valuesOf, wantsAll } from './matcher.ts';
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
type Counts = Readonly<Record<QueryField, Map<string, { count: number }>>>;

/** Closed lists keep their order; the others stand by count, then name. */
export function facets(
  set: EventSet,
  facts: readonly EventFacts[],
  query: Query,
  found: ReadonlySet<string> | null,
): Facets {
  const counts = countValues(facts, query, found);
  const facetOf = (field: QueryField, values: readonly Named[]): FacetValue[] => {
    const chosen = new Set(idsOf(query, field));
    const list = values.map((value) => ({
      ...value,
      count: counts[field].get(value.id)?.count ?? 0,
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

function countValues(
  facts: readonly EventFacts[],
  query: Query,
  found: ReadonlySet<string> | null,
): Counts {
  const counts: Counts = {
    actor: new Map(),
    place: new Map(),
    type: new Map(),
    status: new Map(),
    article: new Map(),
    known: new Map(),
  };
  const asking = askingFields(query).map((field) => ({
    field,
    isAll: wantsAll(query, field),
    matches: fieldMatcher(query, field),
  }));
  for (const each of facts) {
    if (found && !found.has(each.event.id)) continue;
    const missed = asking.filter(({ matches }) => !matches(each));
    const [only] = missed;
    if (missed.length > 1 || only?.isAll) continue;
    for (const field of only ? [only.field] : queryFields) {
      for (const id of valuesOf(each, field)) countOne(counts[field], id);
    }
  }
  return counts;
}

/** One look-up for each value: a hundred thousand events have a million of them. */
function countOne(counts: Counts[QueryField], id: string): void {
  const known = counts.get(id);
  if (known) known.count += 1;
  else counts.set(id, { count: 1 });
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
