// The control row and, under it, the view that is open: the timeline with its key, or the list.

import { useState } from 'react';
import type { EventSet } from '../model/schema.ts';
import { isAsking } from '../query/fields.ts';
import {
  clearField,
  clearQuery,
  pointAt,
  selectEvent,
  setChoiceMode,
  setOnly,
  toggleValue,
} from '../state/actions.ts';
import { messages } from '../state/messages.ts';
import {
  selectEventSet,
  selectFacets,
  selectMatching,
  selectNames,
  selectShown,
} from '../state/selectors.ts';
import { useApp, type ViewName } from '../state/store.ts';
import { eventPath } from '../state/urlState.ts';
import { Chips } from '../views/filters/Chips.tsx';
import { KeyDialog } from '../views/filters/KeyDialog.tsx';
import { KeyPanel } from '../views/filters/KeyPanel.tsx';
import { EventList } from '../views/list/EventList.tsx';
import { TimelineView } from '../views/timeline/TimelineView.tsx';
import { ControlRow } from './ControlRow.tsx';
import { countInView } from './countInView.ts';
import { NoEvents, NoMatch } from './EmptyState.tsx';
import { NotesDialog } from './NotesDialog.tsx';
import type { Screen } from './useScreen.ts';
import { ViewLinks } from './ViewLinks.tsx';
import { windowTitle } from './windowTitle.ts';

interface ViewsProps {
  readonly view: ViewName;
  readonly screen: Screen;
  readonly areFiltersOpen: boolean;
  readonly onFilters: (areOpen: boolean) => void;
  readonly areSingleKeysOn: boolean;
}

export function Views(props: ViewsProps) {
  const { view, screen, areFiltersOpen, onFilters, areSingleKeysOn } = props;
  const set = useApp(selectEventSet);
  const matching = useApp(selectMatching);
  const shown = useApp(selectShown);
  const names = useApp(selectNames);
  const facets = useApp(selectFacets);
  const window = useApp((state) => state.window);
  const query = useApp((state) => state.query);
  const selection = useApp((state) => state.selection);
  const [zoomSlot, setZoomSlot] = useState<Element | null>(null);
  const [areNotesOpen, setNotesOpen] = useState(false);
  const isPhone = screen.layout === 'phone';
  const isSheet = isPhone || screen.layout === 'narrow';
  const isKeyFolded = screen.layout !== 'wide' || screen.isLow || view === 'list';
  const all = set.events.length;
  const moved = view === 'timeline' ? window : null;
  const detail = moved ? messages.inView(countInView(matching, moved)) : fromWhat(set, isPhone);
  const openNotes = () => setNotesOpen(true);
  const key = {
    facets,
    query,
    names,
    matching: matching.length,
    onToggle: toggleValue,
    onOnly: setOnly,
    onChoiceMode: setChoiceMode,
  };

  return (
    <>
      <ControlRow
        title={windowTitle(moved)}
        isTitleShown={view === 'timeline' || !isPhone}
        matching={matching.length}
        all={all}
        detail={isAsking(query) && !moved ? '' : detail}
        notes={set.notes.length}
        onNotes={openNotes}
        chips={<Chips query={query} names={names} onClearField={clearField} onClear={clearQuery} />}
        controls={
          <>
            {isPhone && <ViewLinks current={view} />}
            <div ref={setZoomSlot} />
          </>
        }
      />
      {all === 0 && (
        <NoEvents articles={set.articles.length} notes={set.notes.length} onNotes={openNotes} />
      )}
      {all > 0 && shown.length === 0 && isAsking(query) && <NoMatch all={all} />}
      {shown.length > 0 && view === 'timeline' && (
        <TimelineView areSingleKeysOn={areSingleKeysOn} controlSlot={zoomSlot} />
      )}
      {shown.length > 0 && view === 'list' && (
        <div className="list-slot">
          <EventList
            events={shown}
            names={names}
            selection={selection}
            isCovered={isSheet && selection !== null}
            addressOf={addressOf}
            onSelect={selectEvent}
            onPoint={pointAt}
          />
        </div>
      )}
      {all > 0 && !isPhone && (
        <KeyPanel {...key} isFolded={isKeyFolded} onOpen={() => onFilters(true)} />
      )}
      {areFiltersOpen && <KeyDialog {...key} onClose={() => onFilters(false)} />}
      {areNotesOpen && (
        <NotesDialog
          notes={set.notes}
          articles={names.articles}
          onClose={() => setNotesOpen(false)}
        />
      )}
    </>
  );
}

function addressOf(eventId: string): string {
  return eventPath(eventId, import.meta.env.BASE_URL);
}

function fromWhat(set: EventSet, isShort: boolean): string {
  const years = yearsOf(set);
  return isShort ? years : messages.fromArticles(set.articles.length, years);
}

/** "1945–2016": the years that the events lie in. */
function yearsOf({ events }: EventSet): string {
  const days = events.flatMap(({ earliest, latest }) =>
    [earliest, latest].filter((day) => day !== null),
  );
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (!first || !last) return '';
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}
