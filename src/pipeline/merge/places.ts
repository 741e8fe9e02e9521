// Which places lie within which, for telling whether two accounts can be of one spot.

import type { Place } from '../../model/schema.ts';
import type { PlaceKind } from '../../model/vocabulary.ts';

export interface PlaceTree {
  readonly within: ReadonlyMap<string, string | null>;
  readonly kinds: ReadonlyMap<string, PlaceKind>;
}

export function placeTree(places: readonly Place[]): PlaceTree {
  return {
    within: new Map(places.map(({ id, within }) => [id, within])),
    kinds: new Map(places.map(({ id, kind }) => [id, kind])),
  };
}

export function liesWithin(tree: PlaceTree, inner: string, outer: string): boolean {
  let at: string | null | undefined = inner;
  for (let steps = 0; at && steps < 12; steps++) {
    if (at === outer) return true;
    at = tree.within.get(at);
  }
  return false;
}

/** All that a place lies within, itself not counted. */
export function ancestorsOf(tree: PlaceTree, id: string): string[] {
  const found: string[] = [];
  for (let at = tree.within.get(id); at && found.length < 11; at = tree.within.get(at))
    found.push(at);
  return found;
}

/** Whether one place lies within another that is not itself. */
export function isFinerThan(tree: PlaceTree, inner: string, outer: string): boolean {
  return inner !== outer && liesWithin(tree, inner, outer);
}

/** Whether two lists of places can be of one spot; an empty list fits anywhere. */
export function placesFit(tree: PlaceTree, a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  for (const x of a)
    for (const y of b) if (liesWithin(tree, x, y) || liesWithin(tree, y, x)) return true;
  return false;
}

export function depthOf(tree: PlaceTree, id: string): number {
  return ancestorsOf(tree, id).length;
}
