// Which event of a data set answers which gold event: one to one, the best pairs first.

import type { Found, Wanted } from './comparison.ts';
import { isInside, isSame, overlap } from './dayBounds.ts';
import type { NameScore } from './nameScore.ts';
import { touches } from './passages.ts';

/** `near` shares days with the right date; `over-precise` says more than the articles do. */
export type DateVerdict = 'right' | 'over-precise' | 'near' | 'wrong';

export interface Pair {
  readonly found: Found;
  readonly wanted: Wanted;
  readonly date: DateVerdict;
  /** How well the names agree, 0 to 1. */
  readonly actors: number;
  readonly places: number;
}

export interface Pairing {
  /** Every pair that could have been. */
  readonly candidates: readonly Pair[];
  readonly ofFound: ReadonlyMap<Found, Pair>;
  readonly ofWanted: ReadonlyMap<Wanted, Pair>;
}

const DATE_WEIGHT: Readonly<Record<DateVerdict, number>> = {
  right: 40,
  'over-precise': 20,
  near: 20,
  wrong: 0,
};
const TYPE_WEIGHT = 2;

export function pairEvents(
  found: readonly Found[],
  wanted: readonly Wanted[],
  names: NameScore,
): Pairing {
  // Sorting is stable, so equal pairs stay in the order of the two lists.
  const ranked = found
    .flatMap((one) => wanted.flatMap((other) => candidate(one, other, names)))
    .sort((a, b) => b.rank - a.rank);
  const ofFound = new Map<Found, Pair>();
  const ofWanted = new Map<Wanted, Pair>();
  for (const { pair } of ranked) {
    if (ofFound.has(pair.found) || ofWanted.has(pair.wanted)) continue;
    ofFound.set(pair.found, pair);
    ofWanted.set(pair.wanted, pair);
  }
  return { candidates: ranked.map(({ pair }) => pair), ofFound, ofWanted };
}

/** A pair by passage and type alone says where a date went wrong; it is no match. */
export function isMatch(pair: Pair | undefined): pair is Pair {
  return pair !== undefined && pair.date !== 'wrong';
}

function candidate(found: Found, wanted: Wanted, names: NameScore) {
  if (!touches(found.passages, wanted.passages)) return [];
  const date = dateVerdict(found, wanted);
  const isType = wanted.types.includes(found.event.type);
  if (date === 'wrong' && !isType) return [];
  const actors = names(found.actors, wanted.event.actors);
  const places = names(found.places, wanted.event.places);
  const rank =
    DATE_WEIGHT[date] +
    (isType ? TYPE_WEIGHT : 0) +
    (wanted.event.optional ? 0 : 1) +
    actors +
    places;
  return [{ pair: { found, wanted, date, actors, places }, rank }];
}

export function dateVerdict(
  { bounds }: Pick<Found, 'bounds'>,
  wanted: Pick<Wanted, 'bounds' | 'window' | 'known'>,
): DateVerdict {
  if (wanted.bounds.some((right) => isSame(bounds, right))) return 'right';
  if (isSame(bounds, wanted.known)) return 'over-precise';
  if (isInside(bounds, wanted.window)) return 'right';
  return [...wanted.bounds, wanted.window].some((right) => overlap(bounds, right))
    ? 'near'
    : 'wrong';
}
