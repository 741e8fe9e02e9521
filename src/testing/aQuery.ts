// A fast-check source of queries over given ids.

import fc from 'fast-check';
import { eventTypes, statuses } from '../model/vocabulary.ts';
import { knownTos, type Query, withins } from '../query/query.ts';

interface Ids {
  readonly actors: fc.Arbitrary<string>;
  readonly places: fc.Arbitrary<string>;
  readonly articles: fc.Arbitrary<string>;
}

export function aQuery({ actors, places, articles }: Ids): fc.Arbitrary<Query> {
  const ids = (id: fc.Arbitrary<string>) => fc.uniqueArray(id, { maxLength: 3 });
  const choice = (id: fc.Arbitrary<string>) =>
    fc.record({ mode: fc.constantFrom('any' as const, 'all' as const), ids: ids(id) });
  return fc.record({
    actor: choice(actors),
    place: choice(places),
    type: fc.subarray([...eventTypes]),
    status: fc.subarray([...statuses]),
    article: choice(articles),
    decade: fc.subarray(['1950s', '2000s', '2010s']),
    within: fc.constantFrom(...withins),
    known: fc.subarray([...knownTos]),
    q: fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 12 })),
  });
}
