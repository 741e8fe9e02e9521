// The key, which is the filter: under the view, as a bar, or open over the page.

import { setChoiceMode, setOnly, toggleValue } from '../state/actions.ts';
import { selectFacets, selectMatching, selectNames } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { KeyPanel } from '../views/filters/KeyPanel.tsx';
import { LaterDialog } from '../views/shared/LaterDialog.tsx';

interface KeyAndFiltersProps {
  /** Under the view; on a phone it is reached from the header alone. */
  readonly place: 'docked' | 'bar' | 'away';
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

export function KeyAndFilters({ place, isOpen, onOpen }: KeyAndFiltersProps) {
  const facets = useApp(selectFacets);
  const names = useApp(selectNames);
  const query = useApp((state) => state.query);
  const matching = useApp((state) => selectMatching(state).rows.length);
  const key = {
    facets,
    query,
    names,
    matching,
    onToggle: toggleValue,
    onOnly: setOnly,
    onChoiceMode: setChoiceMode,
  };
  return (
    <>
      {place !== 'away' && (
        <KeyPanel {...key} isFolded={place === 'bar'} onOpen={() => onOpen(true)} />
      )}
      {isOpen && <LaterDialog load={loadKey} props={{ ...key, onClose: () => onOpen(false) }} />}
    </>
  );
}

const loadKey = async () => (await import('../views/filters/KeyDialog.tsx')).KeyDialog;
