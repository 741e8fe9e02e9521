// The control row and, under it, the view that is open: the timeline, the list or the map, with the key.

import { type ReactNode, useState } from 'react';
import { selectEventSet, selectShown, selectTable } from '../state/selectors.ts';
import { useApp, type ViewName } from '../state/store.ts';
import { NoPart } from '../views/shared/Empty.tsx';
import { LaterPart } from '../views/shared/LaterPart.tsx';
import type { Later } from '../views/shared/useLater.ts';
import type { DialogName } from './AppDialog.tsx';
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
  readonly onOpen: (dialog: DialogName) => void;
  readonly areSingleKeysOn: boolean;
}

export function Views(props: ViewsProps) {
  const { view, views, screen, areFiltersOpen, onFilters, onOpen, areSingleKeysOn } = props;
  const { articles, notes } = useApp(selectEventSet);
  const all = useApp(selectTable).columns.count;
  const hasShown = useApp((state) => selectShown(state).rows.length > 0);
  const [controlSlot, setControlSlot] = useState<Element | null>(null);
  const isEmbedded = useApp((state) => state.isEmbedded);
  const isSheet = screen.layout === 'phone' || screen.layout === 'narrow';
  const openNotes = () => onOpen('notes');

  if (view === 'articles') {
    const isPhone = screen.layout === 'phone';
    return <LaterView later={views.articles} show={(View) => <View isPhone={isPhone} />} />;
  }
  return (
    <>
      <Summary
        view={view}
        isPhone={screen.layout === 'phone'}
        onOpen={onOpen}
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
    </>
  );
}

function keyPlace(view: ViewName, { layout, isLow }: Screen): KeyPlace {
  if (layout === 'phone') return 'away';
  return layout === 'wide' && !isLow && view === 'timeline' ? 'docked' : 'bar';
}

const loadNoEvents = withAllWords(async () => (await import('./NoEvents.tsx')).NoEvents);
const loadNoMatch = withAllWords(async () => (await import('./NoMatch.tsx')).NoMatch);

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
