// What follows the first data: the search, and of a large set the words of its events.

import type { EventTable } from '../model/eventTable.ts';
import { appStore, type Loaded } from './store.ts';

/** More words of the events of a large set are here. */
export function receiveEvents(event: EventTable['event']): void {
  changeLoaded(({ table }) => ({ table: { ...table, event } }));
}

export function receiveSearch(search: Loaded['search']): void {
  changeLoaded(() => ({ search }));
}

function changeLoaded(change: (load: Loaded) => Partial<Loaded>): void {
  appStore.setState(({ load }) =>
    load.status === 'ready' ? { load: { ...load, ...change(load) } } : {},
  );
}
