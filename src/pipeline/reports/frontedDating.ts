// Dates at the head of a sentence, that date more than its first clause.

import type { Clause } from './clausesOf.ts';
import { canDate, type FoundDating } from './datingWords.ts';
import type { Item } from './items.ts';
import type { SentenceReading } from './sentenceReading.ts';
import type { VerbGroup } from './verbGroups.ts';

/** "On Thursday, the firm took over and agreed to pay", "In 2016, Mori was a clerk who was arrested". */
export function frontedDating(
  reading: SentenceReading,
  group: VerbGroup,
  clause: Clause,
): FoundDating | undefined {
  const { items, groups } = reading;
  const main = groups[0];
  if (!main || group.mood !== 'fact' || group.isPerfect || items[group.verb]?.isQuoted)
    return undefined;
  const index = frontedTime(items, main);
  if (index === undefined) return undefined;
  const isJoined =
    clause.opener === null &&
    isSameSpeaker(reading, clause) &&
    groups.slice(0, groups.indexOf(group)).every(({ mood }) => mood === 'fact');
  const isTold =
    ['who', 'which', 'that'].includes(clause.opener ?? '') && main.reading.entry.lemma === 'be';
  return isJoined || isTold ? { index, how: 'at' } : undefined;
}

/** Index of a date at the head of the sentence, or right before its first verb. */
function frontedTime(items: readonly Item[], main: VerbGroup): number | undefined {
  const head = items[0]?.kind === 'time' ? 0 : 1;
  const isHead = head === 0 || FRONTING.has(items[0]?.lower ?? '');
  const fits = (index: number) =>
    items[index] !== undefined && items[index]?.kind === 'time' && canDate(items[index]);
  if (isHead && fits(head) && items[head + 1]?.text === ',') return head;
  const before = main.from - 1;
  const isFree = items[before - 1]?.lower === 'on' || items[before - 1]?.kind === 'actor';
  return isFree && fits(before) ? before : undefined;
}

const FRONTING = new Set(['on', 'in', 'during', 'by']);

/** A coordinate clause that begins with its verb. */
function isSameSpeaker({ items }: SentenceReading, clause: Clause): boolean {
  return (
    clause.from === 0 ||
    ['and', ',', 'but'].includes(items[clause.from]?.lower ?? items[clause.from - 1]?.text ?? '')
  );
}
