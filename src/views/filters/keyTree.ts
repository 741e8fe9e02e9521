// The rows of a field as trees: people and offices under their state, towns under their country, what
// belongs to nothing by side. A search keeps the rows it finds and all that they stand under.

import { type Side, sides } from '../../model/vocabulary.ts';
import type { KeyRow } from './keyRows.ts';

export interface KeyBranch {
  readonly row: KeyRow;
  readonly below: readonly KeyBranch[];
}

export interface KeyGroup {
  /** null for rows that have no side. */
  readonly side: Side | null;
  readonly branches: readonly KeyBranch[];
}

export interface TreeOf {
  /** What a value belongs to or lies in. */
  readonly aboveOf: (id: string) => string | null;
  readonly sideOf: (id: string) => Side | null;
}

/** Each row once; branches and groups keep the order of the rows and of the sides. */
export function keyTree(rows: readonly KeyRow[], { aboveOf, sideOf }: TreeOf): KeyGroup[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const below = new Map<string | null, KeyRow[]>();
  for (const row of rows) {
    const parent = parentOf(row.id, byId, aboveOf);
    below.set(parent, [...(below.get(parent) ?? []), row]);
  }
  const branchOf = (row: KeyRow): KeyBranch => ({
    row,
    below: (below.get(row.id) ?? []).map(branchOf),
  });
  const tops = below.get(null) ?? [];
  return [...sides, null]
    .map((side) => ({
      side,
      branches: tops.filter(({ id }) => sideOf(id) === side).map(branchOf),
    }))
    .filter(({ branches }) => branches.length > 0);
}

/** Only branches that are found themselves or hold one that is. */
export function foundBranches(
  branches: readonly KeyBranch[],
  isFound: (row: KeyRow) => boolean,
): KeyBranch[] {
  return branches.flatMap(({ row, below }) => {
    const kept = foundBranches(below, isFound);
    return kept.length > 0 || isFound(row) ? [{ row, below: kept }] : [];
  });
}

/** The nearest above that has a row; null for a top, and where the data run in a circle. */
function parentOf(
  id: string,
  rows: ReadonlyMap<string, KeyRow>,
  aboveOf: TreeOf['aboveOf'],
): string | null {
  const parent = aboveOf(id);
  if (parent === null || !rows.has(parent)) return null;
  const seen = new Set([id]);
  for (let next: string | null = parent; next !== null; next = aboveOf(next)) {
    if (seen.has(next)) return null;
    seen.add(next);
  }
  return parent;
}
