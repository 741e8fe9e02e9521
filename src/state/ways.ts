// What to ask differently where nothing matches.

import type { EventFacts } from '../query/eventFacts.ts';
import type { Query } from '../query/query.ts';
import type { Search } from '../query/search.ts';
import { type WayOut, waysOut } from '../query/waysOut.ts';
import { memoOne } from './memoOne.ts';
import { selectFacts } from './selectors.ts';
import type { AppState } from './store.ts';

const ways = memoOne((facts: EventFacts, query: Query, search: Search | null) =>
  waysOut(facts, query, (q) => search?.find(q)?.mask ?? null),
);

export function selectWaysOut(state: AppState): readonly WayOut[] {
  const { load, query } = state;
  return ways(selectFacts(state), query, load.status === 'ready' ? load.search : null);
}
