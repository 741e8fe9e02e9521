// The search into the store, when the reader goes to the search box, once for each set of events; and
// the steps from hit to hit.

import type { SetHead } from '../model/schema.ts';
import { dismissNotice } from '../state/actions.ts';
import { receiveSearch } from '../state/receiveMore.ts';
import { stepSelection } from '../state/stepSelection.ts';
import { appStore } from '../state/store.ts';
import { makeSearch } from './makeSearch.ts';

export { makeSearch, stepSelection as stepHits };

let underway: SetHead | undefined;

export async function loadSearch(): Promise<void> {
  const { load } = appStore.getState();
  if (load.status !== 'ready' || load.search || underway === load.eventSet) return;
  const { eventSet, table, isLarge } = load;
  underway = eventSet;
  try {
    const search = await makeSearch(eventSet, table, isLarge);
    const now = appStore.getState().load;
    if (now.status === 'ready' && now.eventSet === eventSet) receiveSearch(search);
    dismissNotice('search-failed');
  } finally {
    underway = undefined;
  }
}
