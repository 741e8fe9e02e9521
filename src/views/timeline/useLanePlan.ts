// The lanes that the reader chose, for what is shown. What sorts events into other lanes than by side
// is fetched when it is first wanted; until then the lanes stay as they were.

import { useEffect, useMemo } from 'react';
import { type LanePlan, planBySide } from '../../query/lanePlan.ts';
import { addNotices, setLanes } from '../../state/actions.ts';
import { selectEventSet, selectShown } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { useLater } from '../shared/useLater.ts';
import { timelineWords } from './timelineWords.ts';

export interface LanesWanted {
  readonly plan: LanePlan;
  /** Other lanes are on their way. */
  readonly isWaiting: boolean;
}

export function useLanePlan(): LanesWanted {
  const by = useApp((state) => state.lanes.by);
  const source = useApp(selectEventSet);
  const events = useApp(selectShown);
  const query = useApp((state) => state.query);
  const planner = useLater(loadPlanner, by !== 'side');
  useEffect(() => {
    if (planner.status !== 'failed' || by === 'side') return;
    setLanes('side');
    addNotices([{ id: 'lanes', message: () => timelineWords.noLanes }]);
    planner.retry();
  }, [planner, by]);
  // Words that arrive later move no event to another lane.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan follows from rows and columns
  const plan = useMemo(() => {
    if (planner.status !== 'ready' || by === 'side') return planBySide;
    return planner.part(by, { source, events, query });
  }, [planner, by, source, events.rows, events.table.columns, query]);
  return { plan, isWaiting: plan.by !== by };
}

export const loadPlanner = async () => (await import('./plannedLanes.ts')).plannedLanes;
