// The data set → the files the app asks for: the data, whole or, from many events on, as columns and
// pieces; the reports behind them, which are fetched when a reader adds an article; the text of each
// article; and what a search needs besides. All of it is made of what is published.

import { tableOf } from '../model/eventTable.ts';
import { LARGE_FROM } from '../model/largeSet.ts';
import type { EventSet } from '../model/schema.ts';
import { searchFiles } from '../model/searchFiles.ts';
import type { Story, StoryList } from '../model/story.ts';
import { publishedReports } from '../pipeline/added/publishedReports.ts';
import { spellingsFor } from '../pipeline/names/spellings.ts';
import { writeEventSet } from '../pipeline/writeEventSet.ts';
import { articleWords } from '../query/articleWords.ts';
import { wordIndex } from '../query/wordIndex.ts';
import { largeSetFiles } from './largeFiles.ts';
import type { BuiltEventSet } from './seedsToEventSet.ts';
import { wordsFile } from './wordsFile.ts';

export type DataFile = readonly [name: string, content: string | Uint8Array];

/** File name and content of each. `withUntold`: also what is reported of no event, for a reader's own articles to date. */
export function dataFiles(
  {
    eventSet,
    texts,
    settled,
    stories,
  }: Pick<BuiltEventSet, 'eventSet' | 'texts' | 'settled' | 'stories'>,
  withUntold: boolean,
): DataFile[] {
  return [
    ...eventFiles(eventSet),
    ['data/reports.json', JSON.stringify(publishedReports(settled, eventSet, withUntold))],
    [searchFiles.spellings, JSON.stringify(spellingsFor(eventSet))],
    [
      searchFiles.texts,
      wordsFile(wordIndex(articleWords(eventSet.articles, (id) => texts.get(id)))),
    ],
    ['data/stories.json', JSON.stringify(stories.map(listed))],
    ...stories.map((story): DataFile => [`data/stories/${story.id}.json`, JSON.stringify(story)]),
    ...[...texts].map(([id, text]): DataFile => [`data/articles/${id}.txt`, text]),
  ];
}

function listed({ id, title, steps }: Story): StoryList[number] {
  return { id, title, steps: steps.length };
}

function eventFiles(eventSet: EventSet): DataFile[] {
  const { events, ...head } = eventSet;
  if (events.length < LARGE_FROM) return [['data/events.json', writeEventSet(eventSet)]];
  const { columns, event } = tableOf(eventSet);
  const inOrder = Array.from({ length: columns.count }, (_, row) => event(row));
  return [...largeSetFiles(head, inOrder, spellingsFor(head))];
}
