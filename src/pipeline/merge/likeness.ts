// What two reports have in common, counted.

import type { ResolvedReport } from '../dates/resolvedReport.ts';

export function partiesOf({ actors, targets }: ResolvedReport): string[] {
  return [...actors, ...targets];
}

export function shared(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  a.forEach((id, i) => {
    if (b.includes(id) && a.indexOf(id) === i) count++;
  });
  return count;
}

/** Shared topic words against the smaller list. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const least = Math.min(a.length, b.length);
  return least === 0 ? 0 : shared(a, b) / least;
}
