// Lanes other than by side, called as the page calls what they are about.

import type { EventList } from '../../model/eventTable.ts';
import { nameIn } from '../../model/nameIn.ts';
import type { SetHead } from '../../model/schema.ts';
import { idsOf } from '../../query/fields.ts';
import type { LaneKind, LanePlan } from '../../query/lanePlan.ts';
import { planLanes } from '../../query/planLanes.ts';
import type { Query } from '../../query/query.ts';
import { articleNames } from '../shared/articleNames.ts';
import { words } from '../shared/wording.ts';

interface Planned {
  readonly source: SetHead;
  readonly events: EventList;
  readonly query: Query;
}

export function plannedLanes(
  by: Exclude<LaneKind, 'side'>,
  { source, events, query }: Planned,
): LanePlan {
  const planned = planLanes(by, { source, events, first: idsOf(query, by) });
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
