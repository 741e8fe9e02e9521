// The data file into the store, checked against its schema on the way.

import { parseEventSet } from '../model/eventSet.ts';
import { type EventTable, tableOf } from '../model/eventTable.ts';
import type { SetHead } from '../model/schema.ts';
import { failLoad, receiveTable, startLoad } from '../state/actions.ts';
import { messages } from '../state/messages.ts';
import { appStore, type Loaded } from '../state/store.ts';
import { fetchText } from './fetchText.ts';
import { nextTask } from './nextTask.ts';

export async function loadEventSet(): Promise<void> {
  startLoad();
  const fetched = await fetchText('data/events.json');
  if (fetched.status === 'failed') return failLoad(fetched.message);
  const data = parsedJson(fetched.text);
  if (data instanceof Object && 'form' in data)
    return (await import('./loadLarge.ts')).loadLarge(data);
  await nextTask();
  const parsed = parseEventSet(data);
  if (parsed.status === 'bad') return failLoad(messages.badFile(parsed.reason));
  await nextTask();
  const { eventSet } = parsed;
  const table = tableOf(eventSet);
  receiveTable(eventSet, table, { search: await searchAskedFor(eventSet, table) });
}

/** A link that searches opens with what it finds. */
async function searchAskedFor(set: SetHead, table: EventTable): Promise<Loaded['search']> {
  if (appStore.getState().query.q === '') return null;
  const made = import('./loadSearch.ts').then(({ makeSearch }) => makeSearch(set, table, false));
  // What goes wrong is told by useSearch, which tries again.
  return made.catch(() => null);
}

/** Undefined, which no schema accepts, for what is not JSON. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
