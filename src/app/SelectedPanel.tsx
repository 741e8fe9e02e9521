// The panel of the selected event, fed from the store.

import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { DiplomaticEvent } from '../model/schema.ts';
import { openArticle, selectEvent, setOnly } from '../state/actions.ts';
import { home } from '../state/home.ts';
import { selectRelated } from '../state/related.ts';
import { selectEventById, selectNames, selectPosition } from '../state/selectors.ts';
import { stepSelection } from '../state/stepSelection.ts';
import { appStore, useApp } from '../state/store.ts';
import { articlePath, writeUrl } from '../state/urlState.ts';
import { EventPanel } from '../views/panel/EventPanel.tsx';
import { LaterDialog } from '../views/shared/LaterDialog.tsx';
import { EventMap } from './EventMap.tsx';
import { loadText } from './loadText.ts';
import { problemAddress } from './siteFacts.ts';
import { useScreen } from './useScreen.ts';
import { withAllWords } from './words/speak.ts';

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
  const address = useDeferredValue(
    useApp((state) => writeUrl({ ...state, story: null, isEmbedded: false }, home())),
  );

  const articleTexts = useMemo(
    () => ({
      textOf: (articleId: string) => texts[articleId],
      hasFailed: (articleId: string) => articleId in failedTexts,
      onNeedText: (articleId: string) => void loadText(articleId),
    }),
    [texts, failedTexts],
  );

  const map = useMemo(
    () => <EventMap event={event} names={names} onPlace={showPlace} />,
    [event, names],
  );
  const { layout } = useScreen();

  const [isCiteOpen, setCiteOpen] = useState(false);
  const onCite = useCallback(() => setCiteOpen(true), []);

  return (
    <>
      <Panel
        event={event}
        position={position}
        names={names}
        related={related}
        eventOf={eventOf}
        texts={articleTexts}
        articles={articles}
        address={`${window.location.origin}${address}`}
        onStep={stepSelection}
        onClose={closePanel}
        onSelect={selectEvent}
        onActor={showActor}
        onPlace={showPlace}
        onCite={onCite}
        map={map}
        isMapBelow={layout === 'phone'}
        problemAddress={problemAddress(event)}
      />
      {isCiteOpen && (
        <LaterDialog load={loadCite} props={{ event, onClose: () => setCiteOpen(false) }} />
      )}
    </>
  );
}

const loadCite = withAllWords(async () => (await import('./CiteDialog.tsx')).CiteDialog);

const articles = {
  addressOf: (articleId: string, passage: string | null) =>
    `${window.location.origin}${articlePath(articleId, home(), passage)}`,
  onOpen: openArticle,
};

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
