// The search over a set: its events' words, or of a large set the index that came with it, and the
// other spellings of its names. Throws where a file does not come.

import type { EventTable } from '../model/eventTable.ts';
import { largeFiles } from '../model/largeSet.ts';
import type { SetHead } from '../model/schema.ts';
import { parseSpellings, searchFiles } from '../model/searchFiles.ts';
import { type Search, searchIn, searchOver } from '../query/search.ts';
import { namesOf } from '../query/searchWords.ts';
import { fetchJson } from './fetchData.ts';
import { fetchWords } from './fetchWords.ts';
import { typedDate } from './typedDate.ts';

export async function makeSearch(
  set: SetHead,
  table: EventTable,
  isLarge: boolean,
): Promise<Search> {
  const [spellings, index] = await Promise.all([
    fetchJson(searchFiles.spellings).then(parseSpellings),
    isLarge ? fetchWords(largeFiles.words) : undefined,
  ]);
  if (!spellings || (isLarge && !index)) throw new Error('the search did not come');
  if (!index) return searchIn(set, table, spellings, typedDate);
  const { count, from, to } = table.columns;
  return searchOver(index, count, namesOf(set, spellings), { from, to, readDate: typedDate });
}
