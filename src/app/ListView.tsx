// The list of the events that are shown, fed from the store.

import { pointAt, selectEvent } from '../state/actions.ts';
import { home } from '../state/home.ts';
import { selectNames, selectShown } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { eventPath } from '../state/urlState.ts';
import { EventList } from '../views/list/EventList.tsx';

interface ListViewProps {
  /** Whether an open panel lies over the list instead of beside it. */
  readonly isSheet: boolean;
}

export function ListView({ isSheet }: ListViewProps) {
  const selection = useApp((state) => state.selection);
  return (
    <div className="list-slot">
      <EventList
        events={useApp(selectShown)}
        names={useApp(selectNames)}
        selection={selection}
        isCovered={isSheet && selection !== null}
        addressOf={addressOf}
        onSelect={selectEvent}
        onPoint={pointAt}
      />
    </div>
  );
}

function addressOf(eventId: string): string {
  return eventPath(eventId, home());
}
