// The data file into the store, checked against its schema on the way.

import { parseEventSet } from '../model/eventSet.ts';
import { addNotices, failLoad, receiveEventSet, startLoad } from '../state/actions.ts';
import { setAdded } from '../state/addedActions.ts';
import { messages } from '../state/messages.ts';
import { appStore } from '../state/store.ts';
import { fetchText } from './fetchText.ts';

export async function loadEventSet(): Promise<void> {
  startLoad();
  const fetched = await fetchText('data/events.json');
  if (fetched.status === 'failed') return failLoad(fetched.message);
  const parsed = parseEventSet(parsedJson(fetched.text));
  if (parsed.status === 'bad') return failLoad(messages.badFile(parsed.reason));
  receiveEventSet(parsed.eventSet);
  void restoreAdded();
}

/** What the reader added on an earlier visit joins once the page can be used without it. */
async function restoreAdded(): Promise<void> {
  if (appStore.getState().added.work.status !== 'restoring') return;
  try {
    await (await import('./added/addingJob.ts')).restoreFiles();
  } catch {
    setAdded({ work: { status: 'failed', message: messages.noConnection, fresh: [] } });
    addNotices([{ id: 'added', message: messages.addedNotLoaded }]);
  }
}

/** Undefined, which no schema accepts, for what is not JSON. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
