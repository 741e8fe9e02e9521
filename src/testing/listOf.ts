// Events as the views are given them, in a set that has whatever they name.

import { allRows, type EventList, tableOf } from '../model/eventTable.ts';
import type { DiplomaticEvent, EventSet } from '../model/schema.ts';
import { sampleActor, sampleArticle, samplePlace, sampleSet } from './sampleEvents.ts';

export function setOf(events: readonly DiplomaticEvent[]): EventSet {
  const ids = (idsOf: (event: DiplomaticEvent) => readonly string[]) => [
    ...new Set(events.flatMap(idsOf)),
  ];
  return sampleSet({
    events: [...events],
    actors: ids((event) => [...event.actors, ...event.targets]).map((id) => sampleActor({ id })),
    places: ids(({ places }) => places).map((id) => samplePlace({ id })),
    articles: ids(({ reports }) => reports.map(({ article }) => article)).map((id) =>
      sampleArticle({ id }),
    ),
  });
}

/** All of them, in order of time. */
export function listOf(events: readonly DiplomaticEvent[]): EventList {
  const table = tableOf(setOf(events));
  return { table, rows: allRows(table.columns) };
}
