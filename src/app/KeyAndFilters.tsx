// The key, which is the filter: under the view, as a bar, or open over the page. Its code comes once the
// view is drawn.

import { setChoiceMode, setOnly, setView, setWithin, toggleValue } from '../state/actions.ts';
import { selectMatching, selectNames } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { KeyDialog } from '../views/filters/KeyDialog.tsx';
import { KeyBar, KeyPanel } from '../views/filters/KeyPanel.tsx';
import { useFacets } from './useFacets.ts';

export interface KeyAndFiltersProps {
  /** Under the view; on a phone it is reached from the header alone. */
  readonly place: KeyPlace;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

export type KeyPlace = 'docked' | 'bar' | 'away';

export function KeyAndFilters({ place, isOpen, onOpen }: KeyAndFiltersProps) {
  const open = () => onOpen(true);
  return (
    <>
      {place === 'bar' && <KeyBar onOpen={open} />}
      {place === 'docked' && <DockedKey onOpen={open} />}
      {isOpen && <OpenKey onClose={() => onOpen(false)} />}
    </>
  );
}

function DockedKey({ onOpen }: { readonly onOpen: () => void }) {
  const key = useKey();
  return key ? <KeyPanel {...key} onOpen={onOpen} onMap={showMap} /> : <div className="key-slot" />;
}

function OpenKey({ onClose }: { readonly onClose: () => void }) {
  const key = useKey();
  const onMap = () => {
    onClose();
    showMap();
  };
  return key && <KeyDialog {...key} onClose={onClose} onMap={onMap} />;
}

function showMap(): void {
  setView('map');
}

const actions = {
  onToggle: toggleValue,
  onOnly: setOnly,
  onChoiceMode: setChoiceMode,
  onWithin: setWithin,
};

/** Undefined while the counts are on their way. */
function useKey() {
  const facets = useFacets();
  const names = useApp(selectNames);
  const query = useApp((state) => state.query);
  const matching = useApp((state) => selectMatching(state).rows.length);
  return facets && { facets, query, names, matching, ...actions };
}
