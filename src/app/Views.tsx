// The control row and, under it, the view that is open: the timeline with its key, or the list.

import { useState } from 'react';
import { selectEventSet, selectNames, selectShown } from '../state/selectors.ts';
import { useApp, type ViewName } from '../state/store.ts';
import { TimelineView } from '../views/timeline/TimelineView.tsx';
import { NoEvents, NoMatch, NoPart } from './EmptyState.tsx';
import { KeyAndFilters } from './KeyAndFilters.tsx';
import { LaterDialog } from './LaterDialog.tsx';
import { Summary } from './Summary.tsx';
import { useLater } from './useLater.ts';
import type { Screen } from './useScreen.ts';

interface ViewsProps {
  readonly view: ViewName;
  readonly screen: Screen;
  readonly areFiltersOpen: boolean;
  readonly onFilters: (areOpen: boolean) => void;
  readonly onGoTo: () => void;
  readonly areSingleKeysOn: boolean;
}

export function Views(props: ViewsProps) {
  const { view, screen, areFiltersOpen, onFilters, onGoTo, areSingleKeysOn } = props;
  const { articles, events, notes } = useApp(selectEventSet);
  const names = useApp(selectNames);
  const hasShown = useApp((state) => selectShown(state).length > 0);
  const [controlSlot, setControlSlot] = useState<Element | null>(null);
  const [areNotesOpen, setNotesOpen] = useState(false);
  const openNotes = () => setNotesOpen(true);

  return (
    <>
      <Summary
        view={view}
        isPhone={screen.layout === 'phone'}
        onNotes={openNotes}
        onGoTo={onGoTo}
        onControlSlot={setControlSlot}
      />
      {events.length === 0 && (
        <NoEvents articles={articles.length} notes={notes.length} onNotes={openNotes} />
      )}
      {events.length > 0 && !hasShown && <NoMatch all={events.length} />}
      {hasShown && view === 'timeline' && (
        <TimelineView areSingleKeysOn={areSingleKeysOn} controlSlot={controlSlot} />
      )}
      {hasShown && view === 'list' && <LaterList screen={screen} />}
      {events.length > 0 && (
        <KeyAndFilters place={keyPlace(view, screen)} isOpen={areFiltersOpen} onOpen={onFilters} />
      )}
      {areNotesOpen && (
        <LaterDialog
          load={loadNotes}
          props={{ notes, articles: names.articles, onClose: () => setNotesOpen(false) }}
        />
      )}
    </>
  );
}

function keyPlace(view: ViewName, { layout, isLow }: Screen): 'docked' | 'bar' | 'away' {
  if (layout === 'phone') return 'away';
  return layout === 'wide' && !isLow && view === 'timeline' ? 'docked' : 'bar';
}

const loadNotes = async () => (await import('./NotesDialog.tsx')).NotesDialog;
const loadList = async () => (await import('./ListView.tsx')).ListView;

function LaterList({ screen: { layout } }: { readonly screen: Screen }) {
  const list = useLater(loadList, true);
  if (list.status === 'failed') return <NoPart onRetry={list.retry} />;
  if (list.status === 'waiting') return <div className="list-slot" />;
  return <list.part isSheet={layout === 'phone' || layout === 'narrow'} />;
}
