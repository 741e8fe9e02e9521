// Puts the page together: which view, beside which panel, on which screen. Everything shown comes
// from the store; everything pressed goes through an action.

import { useCallback, useRef, useState } from 'react';
import type { DiplomaticEvent } from '../model/schema.ts';
import { selectEvent } from '../state/actions.ts';
import { selectSelected, selectShown } from '../state/selectors.ts';
import { appStore, useApp, type ViewName } from '../state/store.ts';
import { NoPart } from '../views/shared/Empty.tsx';
import { LaterDialog } from '../views/shared/LaterDialog.tsx';
import { LaterPart } from '../views/shared/LaterPart.tsx';
import { useLater } from '../views/shared/useLater.ts';
import { useSoon } from '../views/shared/useSoon.ts';
import type { DialogName } from './AppDialog.tsx';
import { NotLoaded } from './EmptyState.tsx';
import { Header } from './Header.tsx';
import { loadEventSet } from './loadEventSet.ts';
import { Notices } from './Notices.tsx';
import { savedSingleKeys, saveSingleKeys } from './readerSettings.ts';
import { useLaterViews } from './useLaterViews.ts';
import { useScreen } from './useScreen.ts';
import { useSearch } from './useSearch.ts';
import { useShortcuts } from './useShortcuts.ts';
import { Views } from './Views.tsx';
import { withAllWords, withSoonWords } from './words/speak.ts';

export function App() {
  const screen = useScreen();
  const load = useApp((state) => state.load);
  const selected = useApp(selectSelected);
  const isEmbedded = useApp((state) => state.isEmbedded);
  const chosenView = useApp(({ reading, view }) => (reading ? 'articles' : view));
  const view: ViewName = chosenView ?? (screen.layout === 'phone' ? 'list' : 'timeline');

  const views = useLaterViews(view);

  // The timeline says for itself when it is idle.
  const hasShown = useApp((state) => selectShown(state).rows.length > 0);
  const isTimelineShown = hasShown && view === 'timeline';
  const isNeeded = hasShown || view === 'articles';
  const isWaiting = load.status === 'loading' || (isNeeded && views[view].status === 'waiting');
  const isIdle = isTimelineShown ? undefined : !isWaiting;

  const searchBox = useRef<HTMLInputElement>(null);
  const [isSearchOpen, setSearchOpen] = useState(() => appStore.getState().query.q !== '');
  const [areSingleKeysOn, setSingleKeys] = useState(savedSingleKeys);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [areFiltersOpen, setFiltersOpen] = useState(false);
  const [isAddOpen, setAddOpen] = useState(false);
  const onSearch = useCallback(() => {
    setSearchOpen(true);
    searchBox.current?.focus();
  }, []);
  const onEscape = useCallback(() => selectEvent(null), []);
  useSearch();
  useShortcuts({
    ...{ onSearch, onOpen: setDialog, onEscape, isEmbedded },
    areSingleKeysOn: areSingleKeysOn && !isEmbedded,
  });

  return (
    <div className="app" data-layout={screen.layout} data-idle={isIdle}>
      {isEmbedded ? (
        <LaterPart load={loadEmbedBar} props={NOTHING} />
      ) : (
        <Header
          view={view}
          isPhone={screen.layout === 'phone'}
          searchBox={searchBox}
          isSearchOpen={isSearchOpen}
          onSearchOpen={setSearchOpen}
          onFilters={() => setFiltersOpen(true)}
          onAdd={() => setAddOpen(true)}
          onOpen={setDialog}
        />
      )}
      <LaterStory />
      <div className={selected ? 'body with-panel' : 'body'}>
        <main id="events" tabIndex={-1} data-view={view}>
          <Notices />
          {!isEmbedded && <LaterSearchLine />}
          {load.status === 'ready' ? (
            <Views
              view={view}
              views={views}
              screen={screen}
              areFiltersOpen={areFiltersOpen}
              onFilters={setFiltersOpen}
              onOpen={setDialog}
              areSingleKeysOn={areSingleKeysOn}
            />
          ) : (
            <NotLoaded load={load} onRetry={() => void loadEventSet()} />
          )}
        </main>
        <LaterPanel event={selected} />
      </div>
      {!isEmbedded && <LaterAdded isOpen={isAddOpen} onOpen={setAddOpen} />}
      {dialog && (
        <LaterDialog
          load={loadDialog}
          props={{
            name: dialog,
            isTimeline: view === 'timeline',
            areSingleKeysOn,
            onSingleKeys: (areOn) => {
              setSingleKeys(areOn);
              saveSingleKeys(areOn);
            },
            onOpen: setDialog,
            onAdd: () => setAddOpen(true),
            onClose: () => setDialog(null),
          }}
        />
      )}
    </div>
  );
}

const loadDialog = async () => (await import('./AppDialog.tsx')).AppDialog;
const loadAdded = withAllWords(async () => (await import('./added/AddedParts.tsx')).AddedParts);
const loadPanel = withSoonWords(async () => (await import('./SelectedPanel.tsx')).SelectedPanel);
const loadEmbedBar = withAllWords(async () => (await import('./embed/EmbedBar.tsx')).EmbedBar);
const loadStory = withAllWords(async () => (await import('./story/StoryTold.tsx')).StoryTold);

function LaterStory() {
  const isTold = useApp((state) => state.story !== null);
  return isTold && <LaterPart load={loadStory} props={NOTHING} />;
}

const loadSearchLine = withAllWords(async () => (await import('./SearchLine.tsx')).SearchLine);

/** What is said of a search, while there is one. */
function LaterSearchLine() {
  const isSearching = useApp(({ query }) => query.q.trim() !== '');
  return isSearching && <LaterPart load={loadSearchLine} props={NOTHING} />;
}

/** All that such a part shows is in the store. */
const NOTHING = {};

/** Fetched once the first picture stands, so that it is there when an event is pressed. */
function LaterPanel({ event }: { readonly event: DiplomaticEvent | undefined }) {
  const isReady = useApp((state) => state.load.status === 'ready');
  const isSelecting = useApp((state) => state.selection !== null);
  const panel = useLater(loadPanel, useSoon(isReady) || isSelecting);
  if (!event || panel.status === 'waiting') return null;
  if (panel.status === 'failed') return <NoPart onRetry={panel.retry} />;
  return <panel.part event={event} />;
}

interface LaterAddedProps {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Once the first picture stands the page takes what is dropped on it. */
function LaterAdded({ isOpen, onOpen }: LaterAddedProps) {
  const isReady = useApp((state) => state.load.status === 'ready');
  const isRestoring = useApp((state) => state.added.work.status === 'restoring');
  const added = useLater(loadAdded, useSoon(isReady) || isOpen || isRestoring);
  if (added.status === 'ready') return <added.part isOpen={isOpen} onOpen={onOpen} />;
  if (added.status === 'waiting' || !(isOpen || isRestoring)) return null;
  return <NoPart onRetry={added.retry} />;
}
