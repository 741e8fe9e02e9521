// The control row and, under it, the view that is open: the timeline, the list or the map, with the key.

import { type ComponentType, type JSX, type ReactNode, useState } from 'react';
import { selectEventSet, selectNames, selectShown, selectTable } from '../state/selectors.ts';
import { useApp, type ViewName } from '../state/store.ts';
import { NoPart } from '../views/shared/Empty.tsx';
import { LaterDialog } from '../views/shared/LaterDialog.tsx';
import { type Later, useLater } from '../views/shared/useLater.ts';
import type { KeyPlace } from './KeyAndFilters.tsx';
import { LaterKey } from './LaterKey.tsx';
import { Summary } from './Summary.tsx';
import type { LaterViews } from './useLaterViews.ts';
import type { Screen } from './useScreen.ts';
import { withAllWords } from './words/speak.ts';

interface ViewsProps {
  readonly view: ViewName;
  readonly views: LaterViews;
  readonly screen: Screen;
  readonly areFiltersOpen: boolean;
  readonly onFilters: (areOpen: boolean) => void;
  readonly onGoTo: () => void;
  readonly areSingleKeysOn: boolean;
}

export function Views(props: ViewsProps) {
  const { view, views, screen, areFiltersOpen, onFilters, onGoTo, areSingleKeysOn } = props;
  const { articles, notes } = useApp(selectEventSet);
  const all = useApp(selectTable).columns.count;
  const names = useApp(selectNames);
  const hasShown = useApp((state) => selectShown(state).rows.length > 0);
  const [controlSlot, setControlSlot] = useState<Element | null>(null);
  const [areNotesOpen, setNotesOpen] = useState(false);
  const [taking, setTaking] = useState<'export' | 'embed' | null>(null);
  const isEmbedded = useApp((state) => state.isEmbedded);
  const isSheet = screen.layout === 'phone' || screen.layout === 'narrow';
  const openNotes = () => setNotesOpen(true);

  if (view === 'articles') {
    const isPhone = screen.layout === 'phone';
    return <LaterView later={views.articles} show={(View) => <View isPhone={isPhone} />} />;
  }
  return (
    <>
      <Summary
        view={view}
        isPhone={screen.layout === 'phone'}
        onNotes={openNotes}
        onTake={setTaking}
        onGoTo={onGoTo}
        onControlSlot={setControlSlot}
      />
      {all === 0 && (
        <LaterPart
          load={loadNoEvents}
          props={{ articles: articles.length, notes: notes.length, onNotes: openNotes }}
        />
      )}
      {all > 0 && !hasShown && <LaterPart load={loadNoMatch} props={{ all }} />}
      {hasShown && view === 'timeline' && (
        <LaterView
          later={views.timeline}
          show={(View) => <View areSingleKeysOn={areSingleKeysOn} controlSlot={controlSlot} />}
        />
      )}
      {hasShown && view === 'list' && (
        <LaterView later={views.list} show={(View) => <View isSheet={isSheet} />} />
      )}
      {hasShown && view === 'map' && <LaterView later={views.map} show={(View) => <View />} />}
      {all > 0 && !isEmbedded && (
        <LaterKey
          place={keyPlace(view, screen)}
          hasPicture={hasShown}
          isOpen={areFiltersOpen}
          onOpen={onFilters}
        />
      )}
      {areNotesOpen && (
        <LaterDialog
          load={loadNotes}
          props={{ notes, articles: names.articles, onClose: () => setNotesOpen(false) }}
        />
      )}
      {taking && (
        <LaterDialog key={taking} load={take[taking]} props={{ onClose: () => setTaking(null) }} />
      )}
    </>
  );
}

function keyPlace(view: ViewName, { layout, isLow }: Screen): KeyPlace {
  if (layout === 'phone') return 'away';
  return layout === 'wide' && !isLow && view === 'timeline' ? 'docked' : 'bar';
}

const loadNoEvents = withAllWords(async () => (await import('./NoEvents.tsx')).NoEvents);
const loadNoMatch = withAllWords(async () => (await import('./NoMatch.tsx')).NoMatch);
const loadNotes = withAllWords(async () => (await import('./NotesDialog.tsx')).NotesDialog);
const take = {
  export: withAllWords(async () => (await import('./ExportDialog.tsx')).ExportDialog),
  embed: withAllWords(async () => (await import('./embed/EmbedDialog.tsx')).EmbedDialog),
};

interface LaterPartProps<P> {
  /** The same function each time. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P & JSX.IntrinsicAttributes;
}

function LaterPart<P>({ load, props }: LaterPartProps<P>) {
  const later = useLater(load, true);
  if (later.status === 'failed') return <NoPart onRetry={later.retry} />;
  return later.status === 'ready' && <later.part {...props} />;
}

interface LaterViewProps<T> {
  readonly later: Later<T>;
  readonly show: (view: T) => ReactNode;
}

/** The view's place is kept until its code is there. */
function LaterView<T>({ later, show }: LaterViewProps<T>) {
  if (later.status === 'failed') return <NoPart onRetry={later.retry} />;
  if (later.status === 'waiting') return <div className="list-slot" />;
  return show(later.part);
}
