// The lanes that the reader chose, for what is shown. What sorts events into other lanes than by side
// is fetched when it is first wanted; until then the lanes stay as they were.

import { useEffect, useMemo } from 'react';
import type { EventList } from '../../model/eventTable.ts';
import { nameIn } from '../../model/nameIn.ts';
import type { SetHead } from '../../model/schema.ts';
import { idsOf } from '../../query/fields.ts';
import { type LaneKind, type LanePlan, planBySide } from '../../query/lanePlan.ts';
import type { planLanes } from '../../query/planLanes.ts';
import type { Query } from '../../query/query.ts';
import { addNotices, setLanes } from '../../state/actions.ts';
import { selectEventSet, selectShown } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { articleNames } from '../shared/articleNames.ts';
import { useLater } from '../shared/useLater.ts';
import { words } from '../shared/wording.ts';
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
    return plannedLanes(planner.part, by, { source, events, query });
  }, [planner, by, source, events.rows, events.table.columns, query]);
  return { plan, isWaiting: plan.by !== by };
}

interface Planned {
  readonly source: SetHead;
  readonly events: EventList;
  readonly query: Query;
}

export function plannedLanes(
  plan: typeof planLanes,
  by: Exclude<LaneKind, 'side'>,
  { source, events, query }: Planned,
): LanePlan {
  const planned = plan(by, { source, events, first: idsOf(query, by) });
  const names = namesBy(by, source);
  const lanes = planned.lanes.map((lane) => ({ ...lane, name: names?.get(lane.id) ?? lane.name }));
  return { ...planned, lanes };
}

/** Null for types, which have no names of their own. */
function namesBy(
  by: LaneKind,
  { actors, places, articles }: Planned['source'],
): ReadonlyMap<string, string> | null {
  if (by === 'article') return articleNames(articles);
  if (by !== 'actor' && by !== 'place') return null;
  const called = by === 'actor' ? actors : places;
  const { language, disputed } = words;
  return new Map(called.map((one) => [one.id, nameIn(one, language, disputed)]));
}

export const loadPlanner = async () => (await import('../../query/planLanes.ts')).planLanes;
