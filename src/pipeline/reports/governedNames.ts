// Names between two items, each with the preposition that governs it.

import type { Item } from './items.ts';

/** A name and the preposition that governs it, null where it stands free. */
export interface Governed {
  readonly item: Item;
  readonly index: number;
  readonly preposition: string | null;
}

export const PREPOSITIONS = new Set(
  `in on at to for with by from of over about against into under between among after before since
   during through toward towards near despite as than without within including like via upon
   alongside amid following regarding concerning versus per outside inside across off`
    .trim()
    .split(/\s+/),
);

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'gen', 'col', 'sen', 'gov']);

/** "the port of Oslo" is governed by what governs the port. */
const PLACE_NOUNS = new Set(
  'city town resort port capital village region prefecture district suburb island province state'.split(
    ' ',
  ),
);

/** "by the governments of Norway and Chile" is by Norway and Chile. */
const BODIES = new Set('government governments parliament parliaments'.split(' '));

/** Names of one kind between two items, each with what governs it. */
export function governedNames(
  items: readonly Item[],
  from: number,
  to: number,
  kind: 'actor' | 'place',
): Governed[] {
  const found: Governed[] = [];
  for (let index = from; index < to; index++) {
    const item = items[index];
    if (item?.kind === kind)
      found.push({ item, index, preposition: prepositionBefore(items, index, from) });
  }
  return found;
}

/** "according to Mori", "due to the unrest in Norway": words that only look like their last one. */
const LINKING: ReadonlyMap<string, readonly string[]> = new Map([
  ['to', ['according', 'due', 'thanks', 'owing', 'prior', 'response', 'addition', 'contrary']],
  ['with', ['along', 'together']],
  ['of', ['ahead', 'because']],
]);

/** Over adjectives, determiners and coordinated names back to a preposition, if one is there. */
function prepositionBefore(items: readonly Item[], index: number, floor: number): string | null {
  if (LOCATIVES.has(items[index]?.lower ?? '')) return wordBefore(items, index - 1, floor) ?? 'in';
  if (DETERMINED.test(items[index]?.text ?? '')) return wordBefore(items, index - 1, floor);
  for (let i = startBefore(items, index); i >= Math.max(floor, index - 9); i--) {
    const item = items[i];
    if (!item) return null;
    if (item.lower === 'of' && PLACE_NOUNS.has(items[i - 1]?.lower ?? '')) continue;
    if (item.lower === 'of' && BODIES.has(items[i - 1]?.lower ?? '')) continue;
    if (item.kind === 'word' && PREPOSITIONS.has(item.lower)) return wordBefore(items, i, floor);
    const isPassable =
      (item.kind === 'word' && item.lower !== 'that') ||
      item.text === '-' ||
      (item.text === '.' && HONORIFICS.has(items[i - 1]?.lower ?? '')) ||
      ((item.kind === 'actor' || item.kind === 'place') &&
        (item.isPossessive || isJoined(items, i, index)));
    if (!isPassable) return null;
  }
  return null;
}

/** Places that need no preposition: "met Kerry there". */
const LOCATIVES = new Set(['there', 'here']);

/** "On the last day the two leaders signed": nothing but a preposition stands before a determiner. */
const DETERMINED = /^(?:the|both|these|those)\s/i;

function wordBefore(items: readonly Item[], index: number, floor: number): string | null {
  const item = index >= floor ? items[index] : undefined;
  if (item?.kind !== 'word' || !PREPOSITIONS.has(item.lower)) return null;
  return LINKING.get(item.lower)?.find((word) => items[index - 1]?.lower === word) ?? item.lower;
}

const OFFICES = new Set(
  'president minister prime foreign defense defence leader chancellor king emperor head chief governor mayor secretary general ambassador envoy consul representative'.split(
    ' ',
  ),
);

const SEATS = new Set(['of', 'to', 'in']);

/** "the President of Norway Jon Mori", "envoy to Chile Mori": the office before a name is passed over with its seat. */
function startBefore(items: readonly Item[], index: number): number {
  const seat = items[index - 1];
  const isSeat = (seat?.kind === 'actor' || seat?.kind === 'place') && !seat.isPossessive;
  if (!isSeat || !SEATS.has(items[index - 2]?.lower ?? '')) return index - 1;
  let i = index - 3;
  while (OFFICES.has(items[i]?.lower ?? '')) i--;
  return i < index - 3 ? i : index - 1;
}

/** "Japan and Russia", "Russia's President": the names hang together. */
function isJoined(items: readonly Item[], i: number, index: number): boolean {
  return items
    .slice(i + 1, index)
    .every(({ kind, lower, text }) =>
      kind !== 'word'
        ? text === ',' || kind !== 'mark'
        : lower === 'and' || !PREPOSITIONS.has(lower),
    );
}
