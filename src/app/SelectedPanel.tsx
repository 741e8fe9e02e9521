// The panel of the selected event, fed from the store.

import { memo, useDeferredValue, useMemo } from 'react';
import type { DiplomaticEvent } from '../model/schema.ts';
import { selectEvent, setOnly, stepSelection } from '../state/actions.ts';
import { selectEventById, selectNames, selectPosition, selectRelated } from '../state/selectors.ts';
import { appStore, useApp } from '../state/store.ts';
import { writeUrl } from '../state/urlState.ts';
import { EventPanel } from '../views/panel/EventPanel.tsx';
import { loadText } from './loadText.ts';

const Panel = memo(EventPanel);

interface SelectedPanelProps {
  readonly event: DiplomaticEvent;
}

export function SelectedPanel({ event }: SelectedPanelProps) {
  const position = useApp(selectPosition);
  const names = useApp(selectNames);
  const related = useApp((state) => selectRelated(state, event.id));
  const texts = useApp((state) => state.texts);
  const failedTexts = useApp((state) => state.failedTexts);
  // Changes with every day the window moves; the panel need not keep pace.
  const address = useDeferredValue(useApp((state) => writeUrl(state, import.meta.env.BASE_URL)));

  const articleTexts = useMemo(
    () => ({
      textOf: (articleId: string) => texts[articleId],
      hasFailed: (articleId: string) => articleId in failedTexts,
      onNeedText: (articleId: string) => void loadText(articleId),
    }),
    [texts, failedTexts],
  );

  return (
    <Panel
      event={event}
      position={position}
      names={names}
      related={related}
      eventOf={eventOf}
      texts={articleTexts}
      address={`${window.location.origin}${address}`}
      onStep={stepSelection}
      onClose={closePanel}
      onSelect={selectEvent}
      onActor={showActor}
      onPlace={showPlace}
    />
  );
}

function eventOf(eventId: string): DiplomaticEvent | undefined {
  return selectEventById(appStore.getState(), eventId);
}

function closePanel(): void {
  selectEvent(null);
}

function showActor(actorId: string): void {
  setOnly('actor', actorId);
}

function showPlace(placeId: string): void {
  setOnly('place', placeId);
}
