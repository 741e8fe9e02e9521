// The data set → the files the app asks for: the data, and the text of each article.

import { writeEventSet } from '../pipeline/writeEventSet.ts';
import type { BuiltEventSet } from './seedsToEventSet.ts';

/** File name and content of each. */
export function dataFiles({
  eventSet,
  texts,
}: Pick<BuiltEventSet, 'eventSet' | 'texts'>): [string, string][] {
  return [
    ['data/events.json', writeEventSet(eventSet)],
    ...[...texts].map(([id, text]): [string, string] => [`data/articles/${id}.txt`, text]),
  ];
}
