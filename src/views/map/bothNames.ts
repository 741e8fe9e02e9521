// What a place is called on a map where two states call it, or claim it, by different names: both names,
// in the order of the alphabet, so that the order says nothing. Rows are by the id of the place.

import type { Place } from '../../model/schema.ts';

export const bothNames: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['southern-kuril-islands', ['Northern Territories', 'Southern Kurils']],
  ['iturup', ['Etorofu', 'Iturup']],
  ['kunashir', ['Kunashir', 'Kunashiri']],
  ['shikotan', ['Shikotan', 'Shikotan']],
  ['habomai', ['Habomai', 'Khabomai']],
  ['senkaku-islands', ['Diaoyu Islands', 'Senkaku Islands']],
  ['takeshima', ['Dokdo', 'Takeshima']],
]);

/** One name, or each on a line of its own. */
export function mapName({ id, name }: Place): readonly string[] {
  const [first, second] = bothNames.get(id) ?? [name, name];
  return first === second ? [first] : [`${first} /`, second];
}
