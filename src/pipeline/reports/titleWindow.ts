// The part of a sentence that a headline is made of: so many items round its verb. A sentence may be
// a whole file; what a title costs must not grow with it.

import type { Candidate } from './candidate.ts';
import type { SentenceReading } from './sentenceReading.ts';

const BEFORE = 150;
const BEHIND = 150;

export interface TitleWindow<C> {
  readonly reading: SentenceReading;
  readonly candidate: C;
}

export function titleWindow<C extends Pick<Candidate, 'at' | 'from' | 'end' | 'takes'>>(
  reading: SentenceReading,
  candidate: C,
): TitleWindow<C> {
  const first = Math.max(0, candidate.at - BEFORE);
  const limit = Math.min(reading.items.length, candidate.at + BEHIND);
  if (first === 0 && limit === reading.items.length) return { reading, candidate };
  const inside = (index: number) => Math.min(Math.max(index, first), limit) - first;
  return {
    reading: {
      items: reading.items.slice(first, limit),
      groups: between(reading.groups, first, limit).map((group) => ({
        ...group,
        from: group.from - first,
        verb: group.verb - first,
        to: group.to - first,
      })),
      isTimed: reading.isTimed,
      clauses: between(reading.clauses, first, limit).map((clause) => ({
        ...clause,
        from: clause.from - first,
        to: clause.to - first,
      })),
      isEntry: reading.isEntry && first === 0,
    },
    candidate: {
      ...candidate,
      at: candidate.at - first,
      from: inside(candidate.from),
      end: inside(candidate.end),
      takes: candidate.takes === null ? null : inside(candidate.takes),
    },
  };
}

/** Those that lie wholly inside; the list runs by position. */
function between<T extends { readonly from: number; readonly to: number }>(
  list: readonly T[],
  from: number,
  to: number,
): T[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const inside: T[] = [];
  for (let i = low; i < list.length; i++) {
    const one = list[i];
    if (!one || one.to > to) break;
    inside.push(one);
  }
  return inside;
}
