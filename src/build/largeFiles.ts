// A large data set as the files its site serves: the head, the columns, the words to search in, and
// the words of the events in pieces.

import { flatColumns, writeColumns } from '../model/columnsFile.ts';
import { columnsOf } from '../model/eventColumns.ts';
import { largeFiles, PIECE } from '../model/largeSet.ts';
import type { DiplomaticEvent, SetHead } from '../model/schema.ts';
import { type Spellings, searchWords } from '../query/searchWords.ts';
import { wordIndex } from '../query/wordIndex.ts';
import { wordsFile } from './wordsFile.ts';

/** `events` in time order. Names and contents, one after another, so that none need be kept. */
export function* largeSetFiles(
  head: SetHead,
  events: readonly DiplomaticEvent[],
  spellings: Spellings,
): Generator<[string, string | Uint8Array]> {
  yield ['data/events.json', JSON.stringify({ form: 'columns', count: events.length, ...head })];
  yield [largeFiles.columns, writeColumns(flatColumns(columnsOf(head, events)))];
  yield [largeFiles.words, wordsFile(wordIndex(searchWords(head, spellings, events)))];
  for (let first = 0; first < events.length; first += PIECE) {
    const piece = events.slice(first, first + PIECE);
    const lines = piece.map(({ title, short, date }) => [
      ...[title.en, short.en, date],
      ...[title.ja, short.ja, title.ru, short.ru],
    ]);
    yield [largeFiles.lines(first / PIECE), JSON.stringify(lines)];
    yield [largeFiles.details(first / PIECE), JSON.stringify(piece)];
  }
}
