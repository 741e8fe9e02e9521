// The search in the store, made when the reader first looks for something or soon after the first
// picture.

import { searchIn } from '../query/search.ts';
import { dismissNotice } from '../state/actions.ts';
import { receiveSearch } from '../state/receiveMore.ts';
import { appStore } from '../state/store.ts';

export function loadSearch(): void {
  const { load } = appStore.getState();
  if (load.status !== 'ready' || load.search) return;
  receiveSearch(searchIn(load.eventSet, load.table));
  dismissNotice('search-failed');
}
