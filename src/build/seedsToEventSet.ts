// A folder of articles → the data set and the decoded text of each article: what both the command
// line and the Vite plugin start from.

import { emptyEventSet } from '../model/eventSet.ts';
import type { EventSet } from '../model/schema.ts';
import { readSeeds } from './readSeeds.ts';

export interface BuiltEventSet {
  readonly eventSet: EventSet;
  /** By article id. */
  readonly texts: ReadonlyMap<string, string>;
}

export function seedsToEventSet(dir: string): BuiltEventSet {
  const { notes } = readSeeds(dir);
  return { eventSet: { ...emptyEventSet, notes: [...notes] }, texts: new Map() };
}
