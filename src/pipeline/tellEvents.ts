// The second half of the reduce: settled articles in, the event set out. Reports of one happening
// become one event, whichever articles they come from.

import type { Note } from '../model/note.ts';
import { type EventSet, SCHEMA_VERSION } from '../model/schema.ts';
import type { EditorsHand } from './editor/editorsHand.ts';
import { regrouped } from './editor/regrouped.ts';
import { retitled } from './editor/retitled.ts';
import { eventsFrom } from './merge/eventsFrom.ts';
import { gatherNames } from './merge/gatherNames.ts';
import type { SettledArticle } from './settleReports.ts';

export interface Telling {
  readonly articles: readonly SettledArticle[];
  readonly hand: Pick<EditorsHand, 'corrections' | 'notes'>;
  readonly notes: readonly Note[];
}

export function tellEvents({ articles, hand, notes }: Telling): EventSet {
  const names = gatherNames(articles);
  const reports = articles.flatMap((one) => one.reports);
  const told = eventsFrom(reports, names, (groups) => regrouped(hand, groups, names.tree));
  const { events, notes: untitled } = retitled(hand, told.events);
  return {
    schema: SCHEMA_VERSION,
    articles: articles.map(({ article }) => article),
    events,
    ...names.used(events),
    notes: [...notes, ...told.undated, ...hand.notes, ...untitled],
    formerLinks: [],
  };
}
