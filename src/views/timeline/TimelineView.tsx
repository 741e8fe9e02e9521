// The timeline joined to the store.

import { countInView, pointAt, selectEvent, setWindow, unfold } from '../../state/actions.ts';
import { selectDrawn, selectShown } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { Timeline } from './Timeline.tsx';

interface TimelineViewProps {
  readonly areSingleKeysOn?: boolean;
  /** Where the zoom buttons go. */
  readonly controlSlot?: Element | null;
}

export function TimelineView({ areSingleKeysOn = true, controlSlot = null }: TimelineViewProps) {
  return (
    <Timeline
      events={useApp(selectShown)}
      window={useApp(selectDrawn)}
      isFitted={useApp((state) => state.window === null)}
      selection={useApp((state) => state.selection)}
      pointed={useApp((state) => state.pointed)}
      unfolded={useApp((state) => state.unfolded)}
      onWindow={setWindow}
      onSelect={selectEvent}
      onPoint={pointAt}
      onUnfold={unfold}
      onInView={countInView}
      areSingleKeysOn={areSingleKeysOn}
      controlSlot={controlSlot}
    />
  );
}
