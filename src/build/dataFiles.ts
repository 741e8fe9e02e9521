// The data set → the files the app asks for: the data, the reports behind them, which are fetched
// when a reader adds an article, and the text of each article.

import { publishedReports } from '../pipeline/added/publishedReports.ts';
import { writeEventSet } from '../pipeline/writeEventSet.ts';
import type { BuiltEventSet } from './seedsToEventSet.ts';

/** File name and content of each. `withUntold`: also what is reported of no event, for a reader's own articles to date. */
export function dataFiles(
  { eventSet, texts, settled }: Pick<BuiltEventSet, 'eventSet' | 'texts' | 'settled'>,
  withUntold: boolean,
): [string, string][] {
  return [
    ['data/events.json', writeEventSet(eventSet)],
    ['data/reports.json', JSON.stringify(publishedReports(settled, eventSet, withUntold))],
    ...[...texts].map(([id, text]): [string, string] => [`data/articles/${id}.txt`, text]),
  ];
}
