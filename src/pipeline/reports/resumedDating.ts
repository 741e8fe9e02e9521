// Dating words that stand behind an aside: "entered the bay, which Norway guards, on Tuesday".

import type { Clause } from './clausesOf.ts';
import { canDate, type FoundDating } from './datingWords.ts';
import type { SentenceReading } from './sentenceReading.ts';
import type { VerbGroup } from './verbGroups.ts';

const RELATIVES = new Set(['which', 'who', 'whose', 'where']);
/** Words between the comma that closes the aside and the time: "twice on". */
const MOST_BETWEEN = 2;

/** Of a main verb whose clause is cut by a relative one between commas. */
export function resumedDating(
  { items, clauses, groups }: SentenceReading,
  { mood, isPerfect }: VerbGroup,
  clause: Clause,
): FoundDating | undefined {
  const aside = clauses[clauses.indexOf(clause) + 1];
  if (mood !== 'fact' || isPerfect || clause.opener !== null) return undefined;
  if (!aside || !RELATIVES.has(aside.opener ?? '')) return undefined;
  const last = groups.findLast(({ verb }) => aside.from <= verb && verb < aside.to);
  if (!last) return undefined;
  const comma = items.findIndex(({ text }, i) => i >= last.to && text === ',');
  const index = items.findIndex(({ kind }, i) => i > comma && kind === 'time');
  const time = items[index];
  const isBehind = comma >= 0 && time !== undefined && index - comma - 1 <= MOST_BETWEEN;
  const isPlain = items
    .slice(comma + 1, index)
    .every(({ kind, lower }) => kind === 'word' && lower !== 'and' && lower !== 'but');
  return isBehind && isPlain && canDate(time) && !time.isPossessive
    ? { index, how: 'at' }
    : undefined;
}
