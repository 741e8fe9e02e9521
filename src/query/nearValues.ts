// Which people, bodies or places a link may have meant whose id is not in the data: those that have an
// id or a name spelt much like it.

import { fold } from './fold.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Shares of the pairs of letters in common, from 0 to 1, below which a name is another name. */
const LEAST_LIKE = 0.5;

/** The likest first. */
export function nearValues<T extends Named>(asked: string, values: readonly T[], most: number) {
  const pairs = pairsOf(asked);
  return values
    .map((value) => ({
      value,
      likeness: Math.max(likeness(pairs, pairsOf(value.id)), likeness(pairs, pairsOf(value.name))),
    }))
    .filter((each) => each.likeness >= LEAST_LIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ value }): T => value);
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size || 1);
}

/** Neighbours in a word, its edges counted in. */
function pairsOf(text: string): ReadonlySet<string> {
  const signs = [...` ${fold(text)} `];
  return new Set(signs.slice(1).map((sign, i) => `${signs[i]}${sign}`));
}
