// One sentence taken apart once: items, verb groups, clauses, and which clause holds what.

import { type Clause, clausesOf } from './clausesOf.ts';
import type { Item } from './items.ts';
import { type VerbGroup, verbGroupsOf } from './verbGroups.ts';

export interface SentenceReading {
  readonly items: readonly Item[];
  readonly groups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
  /** The first item is the date of a chronicle's entry, see entryLabel. */
  readonly isEntry: boolean;
  /** Whether any time stands in it: most sentences have none, and need not be asked for dates. */
  readonly isTimed: boolean;
}

export function readSentence(items: readonly Item[], isEntry = false): SentenceReading {
  const groups = verbGroupsOf(items);
  const isTimed = items.some(({ kind }) => kind === 'time');
  return { items, groups, clauses: clausesOf(items, groups), isEntry, isTimed };
}

export function clauseIndexAt({ clauses }: SentenceReading, index: number): number {
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i];
    if (clause && clause.from <= index && index < clause.to) return i;
  }
  return -1;
}

/** The clause of an item; the whole sentence where there is none. */
export function clauseAt(reading: SentenceReading, index: number): Clause {
  const found = reading.clauses[clauseIndexAt(reading, index)];
  return found ?? { from: 0, to: reading.items.length, opener: null };
}

export function firstGroupIn(
  { groups }: SentenceReading,
  { from, to }: Clause,
): VerbGroup | undefined {
  return groups.find(({ verb }) => from <= verb && verb < to);
}

export function groupsIn({ groups }: SentenceReading, { from, to }: Clause): VerbGroup[] {
  return groups.filter((group) => from <= group.verb && group.verb < to);
}
