// Which of a sentence's dating words are those of a verb: in its clause, fronted, behind an aside, or
// the label of the entry it stands in.

import type { Clause } from './clausesOf.ts';
import { canDate, datingOfVerb, type FoundDating } from './datingWords.ts';
import { isBehindObject } from './findActors.ts';
import { frontedDating } from './frontedDating.ts';
import { PREPOSITIONS } from './governedNames.ts';
import { resumedDating } from './resumedDating.ts';
import type { SentenceReading } from './sentenceReading.ts';
import type { TriggerRow } from './triggerRow.ts';
import type { VerbGroup } from './verbGroups.ts';
import type { VerbFacts } from './verbRoles.ts';

const OPENING = new Set(['hold', 'take place', 'open', 'begin', 'run', 'start', 'host', 'visit']);

/** Undefined where nothing in its clause, before it, or at the label of its entry dates it. */
export function verbDating(
  reading: SentenceReading,
  group: VerbGroup,
  clause: Clause,
): FoundDating | undefined {
  if (!reading.isTimed) return undefined;
  const own = datingOfVerb(reading.items, reachOf(reading, group, clause), {
    from: group.from,
    to: group.to,
    isQuoted: reading.items[group.verb]?.isQuoted ?? false,
    opensFrom: OPENING.has(group.reading.entry.lemma) ? 'always' : opensWhenPlanned(group),
    isOfTreaty: group.reading.rows.some(({ type }) => type === 'agreement'),
  });
  return (
    withoutPlan(withoutAhead(own, { reading, group }), { reading, group }) ??
    frontedDating(reading, group, clause) ??
    resumedDating(reading, group, clause) ??
    entryDating(reading, group, clause)
  );
}

/** Where the dates of a verb stand: "on Friday Mori condemned raids made on Monday" has one for each. */
function reachOf(
  reading: SentenceReading,
  group: VerbGroup,
  { from, to }: Clause,
): { readonly from: number; readonly to: number } {
  if (isBehindObject(reading, group)) return { from: group.from, to };
  const next = reading.groups.find(
    (other) => other.from >= group.to && other.verb < to && isBehindObject(reading, other),
  );
  return { from, to: next?.from ?? to };
}

/** "will ban imports from May 2" says when it begins, "will print letters from 1945" does not. */
function opensWhenPlanned({ mood }: VerbGroup): 'never' | 'near' {
  return mood === 'planned' ? 'near' : 'never';
}

/** "invited Kerry to Oslo this spring", "proposed a summit in 2005": the time is that of what is to come. */
function withoutAhead(
  dating: FoundDating | undefined,
  { reading, group }: Pick<VerbFacts, 'reading' | 'group'>,
): FoundDating | undefined {
  const time = dating && reading.items[dating.index]?.time?.reading;
  const isBehind = dating !== undefined && dating.index > group.to + 1;
  if (!ASKING.has(group.reading.entry.lemma) || !isBehind || !time) return dating;
  if (group.reading.entry.lemma !== 'invite' && !isForAnEvent(reading, group.to, dating.index))
    return dating;
  const isDay = time.kind === 'weekday' || (time.kind === 'relative' && time.unit === 'day');
  return isDay || (time.kind === 'date' && time.day !== null) ? dating : undefined;
}

const ASKING = new Set(['invite', 'propose', 'suggest', 'offer']);

/** "agreed to send a mission in July", "agreed to meet on Saturday": the time behind what is agreed on is its own. */
function withoutPlan(
  dating: FoundDating | undefined,
  { reading: { items, groups }, group }: Pick<VerbFacts, 'reading' | 'group'>,
): FoundDating | undefined {
  const time = dating && items[dating.index]?.time?.reading;
  const next = groups[groups.indexOf(group) + 1];
  const isAgreed = PROMISING.has(group.reading.entry.lemma) && group.mood === 'fact';
  if (!isAgreed || !time || !next || !isPlanOf(group, next)) return dating;
  const isBareMonth =
    (time.kind === 'date' && time.year === null && time.day === null) || time.kind === 'season';
  const isPlan = isBareMonth || next.reading.rows.some(isGathering);
  return isPlan && dating.index > next.verb ? undefined : dating;
}

/** "agreed in Kyoto on Monday to open …": what is agreed on, a few words behind. */
export function isPlanOf(group: VerbGroup, next: VerbGroup): boolean {
  return next.mood === 'purpose' && next.from - group.to <= MOST_BETWEEN;
}

const MOST_BETWEEN = 6;

const PROMISING = new Set(['agree', 'decide', 'promise', 'pledge', 'vow']);

/** "proposed a summit in 2005", not "proposed it during the summit of 2005". */
function isForAnEvent({ items }: SentenceReading, from: number, to: number): boolean {
  const object = items.slice(from, to).findIndex(({ facts }) => facts.nouns.length > 0);
  return (
    object >= 0 && items.slice(from, from + object).every(({ lower }) => !PREPOSITIONS.has(lower))
  );
}

/** Journeys and meetings are what is hoped for on a date; "hopes to join" is an attitude. */
export function isGathering({ type }: TriggerRow): boolean {
  return type === 'visit' || type === 'meeting';
}

/** "1875: Russia cedes …", "1875: two days later Russia ceded …": the label of the entry dates what its main clauses tell. */
function entryDating(
  { isEntry, items }: SentenceReading,
  { mood, verb, from }: VerbGroup,
  { opener }: Clause,
): FoundDating | undefined {
  const isMain = opener === null && !items[verb]?.isQuoted;
  const isTold = mood === 'fact' || mood === 'present';
  if (!isEntry || !isMain || !isTold) return undefined;
  const nearer = items.findLastIndex(
    (item, i) =>
      i > 1 &&
      i < from &&
      item.kind === 'time' &&
      canDate(item) &&
      !item.isPossessive &&
      (i <= 3 || items.slice(i, from).every(({ kind }) => kind !== 'mark')),
  );
  return { index: Math.max(nearer, 0), how: 'at' };
}
