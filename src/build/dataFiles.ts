// The data set → the files the app asks for: the data, whole or, from many events on, as columns and
// pieces; the reports behind them, which are fetched when a reader adds an article; and the text of
// each article.

import { tableOf } from '../model/eventTable.ts';
import { LARGE_FROM } from '../model/largeSet.ts';
import type { EventSet } from '../model/schema.ts';
import { publishedReports } from '../pipeline/added/publishedReports.ts';
import { writeEventSet } from '../pipeline/writeEventSet.ts';
import { largeSetFiles } from './largeFiles.ts';
import type { BuiltEventSet } from './seedsToEventSet.ts';

export type DataFile = readonly [name: string, content: string | Uint8Array];

/** File name and content of each. `withUntold`: also what is reported of no event, for a reader's own articles to date. */
export function dataFiles(
  { eventSet, texts, settled }: Pick<BuiltEventSet, 'eventSet' | 'texts' | 'settled'>,
  withUntold: boolean,
): DataFile[] {
  return [
    ...eventFiles(eventSet),
    ['data/reports.json', JSON.stringify(publishedReports(settled, eventSet, withUntold))],
    ...[...texts].map(([id, text]): DataFile => [`data/articles/${id}.txt`, text]),
  ];
}

function eventFiles(eventSet: EventSet): DataFile[] {
  const { events, ...head } = eventSet;
  if (events.length < LARGE_FROM) return [['data/events.json', writeEventSet(eventSet)]];
  const { columns, event } = tableOf(eventSet);
  const inOrder = Array.from({ length: columns.count }, (_, row) => event(row));
  return [...largeSetFiles(head, inOrder)];
}
