// How what the reader has added changes the state.

import { tableOf } from '../model/eventTable.ts';
import type { EventSet } from '../model/schema.ts';
import { isUnpublished } from '../model/yours.ts';
import { addNotices } from './actions.ts';
import type { Added } from './added.ts';
import { dropUnknown } from './dropUnknown.ts';
import { followMoved } from './followMoved.ts';
import { appStore } from './store.ts';
import { selectWholeSet } from './wholeSet.ts';

export interface Grown {
  readonly set: EventSet;
  readonly texts: Readonly<Record<string, string>>;
}

export function setAdded(change: Partial<Added>): void {
  appStore.setState(({ added }) => ({ added: { ...added, ...change } }));
}

/** Takes in the events of all articles, published and the reader's. What has gone is let go of. */
export function receiveGrown({ set, texts }: Grown): void {
  const state = appStore.getState();
  const published = state.added.published ?? selectWholeSet(state);
  const asked = followMoved(state, set);
  const table = tableOf(set);
  const { notices, ...known } = dropUnknown({ ...state, ...asked }, { eventSet: set });
  appStore.setState({
    load: { status: 'ready', eventSet: set, table, isLarge: false, search: null },
    ...known,
    selection: isGone(set, asked.selection) ? null : asked.selection,
    texts: { ...state.texts, ...texts },
    added: { ...state.added, published },
  });
  addNotices(notices);
}

function isGone({ events }: EventSet, selection: string | null): boolean {
  if (selection === null || !isUnpublished(selection)) return false;
  return !events.some(({ id }) => id === selection);
}
