// What is said only to be doubted, denied, supposed or counted tells of no one happening.

import type { Candidate } from './candidate.ts';
import type { Clause } from './clausesOf.ts';
import type { FoundDating } from './datingWords.ts';
import { clauseIndexAt, groupsIn, type SentenceReading } from './sentenceReading.ts';
import type { VerbGroup } from './verbGroups.ts';

export const HYPOTHETICAL = new Set(['if', 'unless', 'whether', 'lest']);

/** "travels to Oslo every year". */
export function isHabit({ items }: SentenceReading, { from, to }: Clause): boolean {
  return items.slice(from, to).some(({ time }) => time?.type === 'SET');
}

/** "are usually held in spring": what is customary is no one happening, though it has its season. */
export function isCustom({ items }: SentenceReading, { from, verb }: VerbGroup): boolean {
  return items.slice(from, verb).some(({ kind, lower }) => kind === 'word' && CUSTOMS.has(lower));
}

const CUSTOMS = new Set(
  'usually normally traditionally typically customarily annually generally'.split(' '),
);

/** "have met twenty times": a count of many. */
export function isCount({ items }: SentenceReading, { from, to }: Clause): boolean {
  return items.slice(from, to).some(({ kind, lower }) => kind === 'word' && COUNTS.has(lower));
}

const COUNTS = new Set([
  'times',
  'twice',
  'repeatedly',
  'often',
  'frequently',
  'regularly',
  'usually',
  'always',
]);

const DISOWNING = new Set(['deny', 'reject', 'dismiss', 'refute', 'doubt', 'fear']);

/** "rejected accusations that ships had fired", "denied it had fired": told only to be denied. */
export function isDisowned(reading: SentenceReading, group: VerbGroup): boolean {
  const at = clauseIndexAt(reading, group.verb);
  const before = reading.clauses[at - 1];
  const clause = reading.clauses[at];
  if (!before || !clause) return false;
  return groupsIn(reading, before).some(
    ({ to, reading: { entry } }) =>
      DISOWNING.has(entry.lemma) && (clause.opener === 'that' || to === clause.from),
  );
}

const STOPPING = new Set([
  'suspend',
  'halt',
  'freeze',
  'cancel',
  'scrap',
  'shelve',
  'end',
  'abandon',
  'boycott',
  'break',
  'break off',
  'call off',
  'skip',
  'skipped',
  'miss',
  'missed',
]);

/** "ended his visit": what is cut short has been. */
const ENDING = new Set(['end', 'break', 'break off']);

/** "suspending peace talks", "skipped the dinner": the object of a verb that stops it, or stays away. */
export function isStopped(
  { groups }: SentenceReading,
  index: number,
  type: Candidate['type'],
): boolean {
  if (type !== 'meeting' && type !== 'visit') return false;
  return groups.some(({ to, reading: { entry } }) => {
    const isObject = to <= index && index - to <= 4 && STOPPING.has(entry.lemma);
    return isObject && !(type === 'visit' && ENDING.has(entry.lemma));
  });
}

/** Whether a noun stands in the reach of a verb that takes its happening back. */
export function isTakenBack(reading: SentenceReading, index: number): boolean {
  const clause = reading.clauses[clauseIndexAt(reading, index)];
  if (!clause) return false;
  if (HYPOTHETICAL.has(clause.opener ?? '')) return true;
  return groupsIn(reading, clause).some(
    ({ isNegated, mood }) => isNegated || mood === 'possible' || mood === 'wish',
  );
}

/** "refused to sign the treaty in 1951": the year is that of what was not done. */
export function isNotDone(
  { groups }: SentenceReading,
  { noun, from }: { readonly noun: number; readonly from: number },
  dating: FoundDating | undefined,
): boolean {
  if (dating === undefined || dating.index < noun) return false;
  return groups.some(({ isNegated, to }) => isNegated && to <= from && from - to <= 1);
}
