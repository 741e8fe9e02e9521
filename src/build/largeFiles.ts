// A large data set as the files its site serves: the head, the columns, the words to search in, and
// the words of the events in pieces.

import { flatColumns, writeColumns } from '../model/columnsFile.ts';
import { columnsOf } from '../model/eventColumns.ts';
import { largeFiles, PIECE } from '../model/largeSet.ts';
import type { DiplomaticEvent, SetHead } from '../model/schema.ts';
import { searchTexts } from '../query/search.ts';
import { wordIndex } from '../query/wordIndex.ts';

/** `events` in time order. Names and contents, one after another, so that none need be kept. */
export function* largeSetFiles(
  head: SetHead,
  events: readonly DiplomaticEvent[],
): Generator<[string, string | Uint8Array]> {
  yield ['data/events.json', JSON.stringify({ form: 'columns', count: events.length, ...head })];
  yield [largeFiles.columns, writeColumns(flatColumns(columnsOf(head, events)))];
  const { words, starts, steps } = wordIndex(searchTexts(head, events));
  const letters = new TextEncoder().encode(words.join('\n'));
  yield [largeFiles.words, writeColumns({ words: letters, starts, steps })];
  for (let first = 0; first < events.length; first += PIECE) {
    const piece = events.slice(first, first + PIECE);
    const lines = piece.map(({ title, short, date }) => [title.en, short.en, date]);
    yield [largeFiles.lines(first / PIECE), JSON.stringify(lines)];
    yield [largeFiles.details(first / PIECE), JSON.stringify(piece)];
  }
}
