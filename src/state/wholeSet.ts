// The set with every event as an object, for what writes or reads it as a whole.

import type { EventTable } from '../model/eventTable.ts';
import type { EventSet, SetHead } from '../model/schema.ts';
import { memoOne } from './memoOne.ts';
import { selectEventSet, selectTable } from './selectors.ts';
import type { AppState } from './store.ts';

export function selectWholeSet(state: Pick<AppState, 'load'>): EventSet {
  return wholeSet(selectEventSet(state), selectTable(state));
}

const wholeSet = memoOne(
  (head: SetHead, { columns, event }: EventTable): EventSet => ({
    ...head,
    events: Array.from({ length: columns.count }, (_, row) => event(row)),
  }),
);
