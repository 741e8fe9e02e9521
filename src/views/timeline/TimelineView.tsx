// The timeline joined to the store.

import { useState } from 'react';
import {
  pointAt,
  selectEvent,
  setLanes,
  setWindow,
  tellDrawn,
  toggleLane,
  unfold,
} from '../../state/actions.ts';
import { selectDrawn, selectShown } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { Timeline } from './Timeline.tsx';
import { useLanePlan } from './useLanePlan.ts';

interface TimelineViewProps {
  readonly areSingleKeysOn?: boolean;
  /** Where the zoom buttons go. */
  readonly controlSlot?: Element | null;
}

export function TimelineView({ areSingleKeysOn = true, controlSlot = null }: TimelineViewProps) {
  const { plan, isWaiting } = useLanePlan();
  const events = useApp(selectShown);
  const window = useApp(selectDrawn);
  const isFitted = useApp((state) => state.window === null);
  const selection = useApp((state) => state.selection);
  const pointed = useApp((state) => state.pointed);
  const unfolded = useApp((state) => state.unfolded);
  const collapsed = useApp((state) => state.lanes.collapsed);
  // A link to other lanes begins with them and not with those by side.
  const [isBegun, setBegun] = useState(!isWaiting);
  if (!isWaiting && !isBegun) setBegun(true);
  if (!isBegun) return <section className="timeline" data-idle="false" />;
  return (
    <Timeline
      events={events}
      plan={plan}
      isWaiting={isWaiting}
      collapsed={collapsed}
      window={window}
      isFitted={isFitted}
      selection={selection}
      pointed={pointed}
      unfolded={unfolded}
      onWindow={setWindow}
      onSelect={selectEvent}
      onPoint={pointAt}
      onUnfold={unfold}
      onLanes={setLanes}
      onCollapse={toggleLane}
      onDrawn={tellDrawn}
      areSingleKeysOn={areSingleKeysOn}
      controlSlot={controlSlot}
    />
  );
}
