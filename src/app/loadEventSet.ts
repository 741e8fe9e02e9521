// The data file into the store, checked against its schema on the way.

import { parseEventSet } from '../model/eventSet.ts';
import { failLoad, receiveEventSet, startLoad } from '../state/actions.ts';
import { messages } from '../state/messages.ts';
import { fetchText } from './fetchText.ts';

export async function loadEventSet(): Promise<void> {
  startLoad();
  const fetched = await fetchText('data/events.json');
  if (fetched.status === 'failed') return failLoad(fetched.message);
  const parsed = parseEventSet(parsedJson(fetched.text));
  if (parsed.status === 'bad') return failLoad(messages.badFile(parsed.reason));
  receiveEventSet(parsed.eventSet);
}

/** Undefined, which no schema accepts, for what is not JSON. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
