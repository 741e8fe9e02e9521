// What a place is called on a map, where two states call it by different names, with each on a line of its
// own.

import type { Place } from '../../model/schema.ts';
import { mapWords } from './mapWords.ts';

/** Behind the sign between two names. */
const BETWEEN = /(?<= \/) |(?<=・)/;

export function mapName({ id, name }: Place): readonly string[] {
  const disputed: Readonly<Record<string, string>> = mapWords.disputed;
  return disputed[id]?.split(BETWEEN) ?? [name];
}
