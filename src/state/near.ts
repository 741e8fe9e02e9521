// What a reader may have meant whose words no event has: other words that find some, whatever else is
// asked for.

import type { Found, Search } from '../query/search.ts';
import { memoOne } from './memoOne.ts';
import { selectFound } from './selectors.ts';
import type { AppState } from './store.ts';

const nearOf = memoOne(
  (search: Search | null, q: string, found: Found | null): readonly string[] =>
    search && found && !found.mask.includes(1) ? search.near(q) : [],
);

export function selectNear(state: Pick<AppState, 'load' | 'query'>): readonly string[] {
  const search = state.load.status === 'ready' ? state.load.search : null;
  return nearOf(search, state.query.q, selectFound(state));
}
