// The noun phrase round an event noun: "Russia's 1998 annexation of Bouvet on Monday".

import type { Item } from './items.ts';
import { clauseAt, groupsIn, type SentenceReading } from './sentenceReading.ts';

export interface NounPhrase {
  /** Item indexes, half-open. */
  readonly from: number;
  readonly to: number;
  readonly noun: number;
  readonly isNegated: boolean;
}

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'their',
  'its',
  'his',
  'her',
  'our',
  'no',
  'any',
  'some',
  'these',
  'those',
]);
const STOPPERS = new Set(
  `in on at to for with by from of over about against into under between among after before since
   during through toward towards near despite as than without within and or but which who that
   while when where is are was were be been has have had will would said says not following`
    .trim()
    .split(/\s+/),
);
const LINKS = new Set(
  'of with between by in on at to against for from off among over near last this next earlier later'.split(
    ' ',
  ),
);

export function nounPhraseAt(reading: SentenceReading, noun: number): NounPhrase {
  const clause = clauseAt(reading, noun);
  const from = startOf(reading.items, noun, Math.max(clause.from, verbEndBefore(reading, noun)));
  const negation = reading.items[from]?.lower ?? '';
  return {
    from,
    to: endOf(reading, noun, clause.to),
    noun,
    isNegated: negation === 'no' || negation === 'any',
  };
}

/** "criticised naval drills": the verb before is no part of the phrase. */
function verbEndBefore({ groups }: SentenceReading, noun: number): number {
  const before = groups.findLast(({ to, mood }) => to <= noun && mood !== 'gerund');
  return before?.to ?? 0;
}

function startOf(items: readonly Item[], noun: number, floor: number): number {
  let from = noun;
  for (let i = noun - 1; i >= Math.max(floor, noun - 10); i--) {
    const item = items[i];
    if (!item || item.kind === 'mark') {
      if (item?.text !== '-' && item?.text !== '/') break;
    } else if (item.kind === 'word' && STOPPERS.has(item.lower)) {
      const isPair =
        item.lower === 'and' && items[i - 1]?.kind === 'actor' && items[i + 1]?.kind === 'actor';
      if (!isPair) break;
    }
    from = i;
    if (item?.kind === 'word' && DETERMINERS.has(item.lower)) break;
    const owner = item?.isPossessive && item.kind !== 'time' && !isOwned(items, i);
    if (owner) break;
  }
  return from;
}

/** "Abe and Putin's meeting": the owner has company. */
function isOwned(items: readonly Item[], i: number): boolean {
  return items[i - 1]?.lower === 'and' && items[i - 2]?.kind === 'actor';
}

/** Over what hangs on the noun by prepositions, to the next verb, mark or clause. */
function endOf(reading: SentenceReading, noun: number, ceiling: number): number {
  const { items } = reading;
  const clause = clauseAt(reading, noun);
  const verb = groupsIn(reading, clause).find(
    ({ from, mood }) => from > noun && mood !== 'participle',
  )?.from;
  const limit = Math.min(
    isParenthesised(items, ceiling) ? ceiling + 1 : ceiling,
    verb ?? items.length,
    noun + 22,
  );
  let to = noun + 1;
  for (let i = noun + 1; i < limit; i++) {
    const item = items[i];
    if (!item) break;
    if (item.text === '(' && items[i + 1]?.kind === 'time') return i + 2;
    if (
      item.kind === 'mark' &&
      !(item.text === ',' && isListGoingOn(items, i)) &&
      item.text !== '-'
    )
      break;
    if (item.kind !== 'word' && item.kind !== 'mark') to = i + 1;
    else if (
      item.kind === 'word' &&
      STOPPERS.has(item.lower) &&
      !LINKS.has(item.lower) &&
      item.lower !== 'and'
    )
      break;
    else if (item.kind === 'word' && !STOPPERS.has(item.lower)) to = i + 1;
  }
  return to;
}

/** "Nagato, Yamaguchi Prefecture": a name goes on after the comma. */
function isListGoingOn(items: readonly Item[], i: number): boolean {
  return items[i - 1]?.kind === 'place' && items[i + 1]?.kind === 'place';
}

/** A clause ends at a bracket; a bare year in brackets still belongs to the noun before it. */
function isParenthesised(items: readonly Item[], ceiling: number): boolean {
  return items[ceiling - 1]?.text === '(' && items[ceiling]?.kind === 'time';
}
