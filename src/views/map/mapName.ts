// What a place is called on a map, where two states call it by different names, with each on a line of its
// own.

import type { Place } from '../../model/schema.ts';
import { words } from '../shared/wording.ts';

/** Behind the sign between two names. */
const BETWEEN = /(?<= \/) |(?<=・)/;

export function mapName({ id, name }: Place): readonly string[] {
  return words.disputed[id]?.split(BETWEEN) ?? [name];
}
