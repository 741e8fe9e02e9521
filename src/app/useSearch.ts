// Sees to it that there is a search: soon after the first picture, and at once when words wait.

import { useEffect } from 'react';
import { addNotices } from '../state/actions.ts';
import { messages } from '../state/messages.ts';
import { selectIsSearchWaiting } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { useSoon } from '../views/shared/useSoon.ts';

export function useSearch(): void {
  const isReady = useSoon(useApp(({ load }) => load.status === 'ready'));
  // Words typed after a failure try again.
  const waiting = useApp((state) => (selectIsSearchWaiting(state) ? state.query.q : ''));
  useEffect(() => {
    if (!isReady && waiting === '') return;
    import('./loadSearch.ts').then(
      ({ loadSearch }) => loadSearch(),
      () => addNotices([{ id: 'search-failed', message: messages.partFailed }]),
    );
  }, [isReady, waiting]);
}
