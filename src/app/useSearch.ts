// Sees to it that there is a search when the reader goes to the search box, or when words wait.

import { useEffect } from 'react';
import { addNotices } from '../state/actions.ts';
import { messages } from '../state/messages.ts';
import { selectIsSearchWaiting } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';

export function useSearch(): void {
  // Words typed after a failure try again.
  const waiting = useApp((state) => (selectIsSearchWaiting(state) ? state.query.q : ''));
  useEffect(() => {
    if (waiting !== '') wantSearch();
  }, [waiting]);
}

export function wantSearch(): void {
  searchPart(({ loadSearch }) => loadSearch());
}

/** Does what the code for searching does, once it is here. */
export function searchPart(act: (part: typeof import('./loadSearch.ts')) => unknown): void {
  import('./loadSearch.ts')
    .then(act)
    .catch(() => addNotices([{ id: 'search-failed', message: () => messages.partFailed }]));
}
