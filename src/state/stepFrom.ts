// The event before or after the selection, in a list in time order.

import type { DiplomaticEvent } from '../model/schema.ts';
import { byTime } from '../query/eventFacts.ts';
import { selectSelected } from './selectors.ts';
import type { AppState } from './store.ts';

/**
 * Undefined at the end of the list. With nothing selected it begins at the near end; from an event
 * the filters leave out it goes to its neighbour in time.
 */
export function stepFrom(
  list: readonly DiplomaticEvent[],
  state: AppState,
  by: 1 | -1,
): string | undefined {
  const selected = selectSelected(state);
  const later = (event: DiplomaticEvent) => !selected || byTime(event, selected) > 0;
  const earlier = (event: DiplomaticEvent) => !selected || byTime(event, selected) < 0;
  return (by === 1 ? list.find(later) : list.findLast(earlier))?.id;
}
