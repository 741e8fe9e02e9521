// The control row and, under it, the view that is open: the timeline with its key, or the list.

import { useState } from 'react';
import type { EventSet } from '../model/schema.ts';
import { messages } from '../state/messages.ts';
import { selectEventSet, selectMatching, selectNames } from '../state/selectors.ts';
import { useApp, type ViewName } from '../state/store.ts';
import { ControlRow } from './ControlRow.tsx';
import { NoEvents, NoMatch } from './EmptyState.tsx';
import { NotesDialog } from './NotesDialog.tsx';
import type { Screen } from './useScreen.ts';
import { windowTitle } from './windowTitle.ts';

interface ViewsProps {
  readonly view: ViewName;
  readonly screen: Screen;
  readonly areFiltersOpen: boolean;
  readonly onFilters: (areOpen: boolean) => void;
}

export function Views({ view }: ViewsProps) {
  const set = useApp(selectEventSet);
  const matching = useApp(selectMatching);
  const names = useApp(selectNames);
  const window = useApp((state) => state.window);
  const [areNotesOpen, setNotesOpen] = useState(false);
  const all = set.events.length;

  return (
    <>
      <ControlRow
        title={view === 'timeline' ? windowTitle(window) : messages.allYears}
        matching={matching.length}
        all={all}
        detail={messages.fromArticles(set.articles.length, yearsOf(set))}
        notes={set.notes.length}
        onNotes={() => setNotesOpen(true)}
        chips={null}
        controls={null}
      />
      {all === 0 && (
        <NoEvents
          articles={set.articles.length}
          notes={set.notes.length}
          onNotes={() => setNotesOpen(true)}
        />
      )}
      {all > 0 && matching.length === 0 && <NoMatch all={all} />}
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

/** "1945–2016": the years that the events lie in. */
function yearsOf({ events }: EventSet): string {
  const days = events.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat());
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (!first || !last) return '';
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}
