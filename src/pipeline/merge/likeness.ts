// What two reports have in common, counted.

import type { ResolvedReport } from '../dates/resolvedReport.ts';

export function partiesOf({ actors, targets }: ResolvedReport): string[] {
  return [...actors, ...targets];
}

export function shared(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  let at = 0;
  for (const id of a) {
    if (b.includes(id) && a.indexOf(id) === at) count++;
    at++;
  }
  return count;
}

/** Whether they have anything in common. */
export function meets(a: readonly string[], b: readonly string[]): boolean {
  for (const id of a) if (b.includes(id)) return true;
  return false;
}

/** Shared topic words against the smaller list. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const least = Math.min(a.length, b.length);
  return least === 0 ? 0 : shared(a, b) / least;
}
