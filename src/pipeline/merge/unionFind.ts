// Which of a list of things hang together, as bonds between them are made.

import { must } from '../../model/check.ts';

export interface UnionFind {
  readonly rootOf: (index: number) => number;
  readonly join: (a: number, b: number) => void;
}

export function unionFind(size: number): UnionFind {
  const parent = Array.from({ length: size }, (_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    for (;;) {
      const above = must(parent[at], 'every index has a parent');
      if (above === at) return at;
      parent[at] = must(parent[above], 'every parent has a parent');
      at = above;
    }
  };
  const join = (a: number, b: number) => {
    const [first, second] = [rootOf(a), rootOf(b)];
    parent[Math.max(first, second)] = Math.min(first, second);
  };
  return { rootOf, join };
}

/** The parts of a list that hang together, in the order of their first members. */
export function componentsOf<T>(list: readonly T[], { rootOf }: UnionFind): T[][] {
  const components = new Map<number, T[]>();
  list.forEach((one, index) => {
    const root = rootOf(index);
    const component = components.get(root);
    if (component) component.push(one);
    else components.set(root, [one]);
  });
  return [...components.values()];
}
