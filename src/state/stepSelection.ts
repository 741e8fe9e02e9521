// To the event before or after the selected one, as the panel's arrows go.

import { readingBeside, withKeptWindow } from './actions.ts';
import { selectMatching, selectSelectedRow } from './selectors.ts';
import { stepFrom } from './stepFrom.ts';
import { appStore } from './store.ts';

/** To the next (1) or previous (-1) matching event; stays where there is none. */
export function stepSelection(by: 1 | -1): void {
  appStore.setState((state) => {
    const next = stepFrom(selectMatching(state), selectSelectedRow(state), by);
    if (next === undefined) return state;
    return { ...withKeptWindow(state), selection: next, reading: readingBeside(state, next) };
  });
}
