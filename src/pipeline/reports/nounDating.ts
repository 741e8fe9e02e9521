// Dates that stand apart from the noun they date: the label of an entry, a date at the head, "are
// scheduled for 22 January".

import { canDate, type FoundDating } from './datingWords.ts';
import type { NounPhrase } from './nounPhrase.ts';
import type { NounFacts } from './nounRoles.ts';
import type { SentenceReading } from './sentenceReading.ts';

/** "1855: Treaty of Otaru", "1855: The Treaty of Otaru ends the war": an entry is its nouns. */
export function entryDating(
  { isEntry, groups, items }: SentenceReading,
  { phrase, row }: Pick<NounFacts, 'phrase' | 'row'>,
): FoundDating | undefined {
  if (!isEntry) return undefined;
  const isVerbless = groups.every(({ mood }) => mood === 'participle' || mood === 'gerund');
  const isNamed = row.name === 'treaty' && /^\p{Lu}/u.test(items[phrase.noun]?.text ?? '');
  const isSubject = phrase.from <= FIRST_NOUN && phrase.noun < (groups[0]?.from ?? 0);
  return isVerbless || (isNamed && isSubject) ? { index: 0, how: 'at' } : undefined;
}

/** Behind the label of an entry and its mark. */
const FIRST_NOUN = 2;

/** "In July 1998, Mori's trip to Oslo drew a protest": a date at the head dates the subject too. */
export function datingAhead(
  { items, groups }: SentenceReading,
  { phrase, row }: NounFacts,
): FoundDating | undefined {
  const verb = groups[0];
  if (verb?.mood !== 'fact' || phrase.to > verb.from || row.type === 'sanction') return undefined;
  if (items[phrase.from - 1]?.time?.reading.kind === 'offset-from-event') return undefined;
  const before = items.slice(0, phrase.from);
  const index = before.findLastIndex(
    (item, i) => item.kind === 'time' && canDate(item) && items[i + 1]?.text === ',',
  );
  const isHead = index >= 0 && index <= 5;
  return isHead ? { index, how: 'at' } : undefined;
}

/** "Her talks with Kerry are scheduled for 22 January": the day of the talks, still to come. */
export function scheduledFor(
  { items }: SentenceReading,
  { to }: NounPhrase,
): FoundDating | undefined {
  if (!HELPERS.has(items[to]?.lower ?? '')) return undefined;
  const words = items.slice(to + 1, to + LONGEST_SCHEDULE);
  const time = words.findIndex(({ kind }) => kind === 'time');
  const between = words.slice(0, Math.max(0, time)).map(({ lower }) => lower);
  const isSet = between.some((word) => SET_FOR.has(word)) && MEANT_FOR.has(between.at(-1) ?? '');
  if (!isSet || !words[time] || !canDate(words[time])) return undefined;
  return { index: to + 1 + time, how: 'at' };
}

const LONGEST_SCHEDULE = 9;
const HELPERS = new Set(['is', 'are', 'was', 'were']);
const SET_FOR = new Set([
  'scheduled',
  'set',
  'slated',
  'planned',
  'due',
  'expected',
  'fixed',
  'pencilled',
  'penciled',
]);
const MEANT_FOR = new Set(['for', 'on', 'in', 'late', 'early']);
