// The choices of each field with their counts, as facetCounts.ts makes them.

import type { SetHead } from '../model/schema.ts';
import type { FacetCounts } from './facetCounts.ts';
import { closedValues, idsOf, isClosedField, type QueryField } from './fields.ts';
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

/** Closed lists and decades keep their order; the others stand by count, then name. */
export function facets(
  set: SetHead,
  decades: readonly string[],
  { counts, query }: { readonly counts: FacetCounts; readonly query: Query },
): Facets {
  const facetOf = (field: QueryField, values: readonly Named[]): FacetValue[] => {
    const chosen = new Set(idsOf(query, field));
    const list = values.map((value, i) => ({
      ...value,
      count: counts[field][i] ?? 0,
      isChosen: chosen.has(value.id),
    }));
    return isClosedField(field) || field === 'decade' ? list : list.sort(byCountThenName);
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
    decade: facetOf(
      'decade',
      decades.map((id) => ({ id, name: id, above: null })),
    ),
  };
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
