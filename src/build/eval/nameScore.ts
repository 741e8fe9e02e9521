// How well two lists of names agree. Names are the same when, after aliases, the words of one are
// all among the words of the other: "Putin" answers "Vladimir Putin".

import type { GoldSet } from './goldSet.ts';

export type NameScore = (found: readonly string[], wanted: readonly string[]) => number;

/** F1 of two lists of names; 1 when both are empty. */
export function nameScore({ actors, places }: GoldSet['names']): NameScore {
  const canonical = canonicalNames([actors, places]);
  const isSameName = (a: string, b: string) => {
    const [x, y] = [canonical(a), canonical(b)];
    if (x.length === 0 || y.length === 0) return false;
    return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
  };
  return (found, wanted) => {
    if (found.length === 0 && wanted.length === 0) return 1;
    const recall = shareOf(wanted, (name) => found.some((other) => isSameName(other, name)));
    const precision = shareOf(found, (name) => wanted.some((other) => isSameName(name, other)));
    return harmonicMean(precision, recall);
  };
}

export function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

/** The share of a list for which something holds; 0 of an empty list. */
export function shareOf<T>(list: readonly T[], holds: (item: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(holds).length / list.length;
}

function canonicalNames(tables: readonly Readonly<Record<string, readonly string[]>>[]) {
  const nameOf = new Map<string, string>();
  for (const [name, aliases] of tables.flatMap((table) => Object.entries(table))) {
    for (const alias of [name, ...aliases]) nameOf.set(wordsOf(alias).join(' '), name);
  }
  return (name: string) => wordsOf(nameOf.get(wordsOf(name).join(' ')) ?? name);
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}
