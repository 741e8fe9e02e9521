// The verb groups of a sentence: "will not meet", "had reportedly asked", "is set to visit". Each
// says how its speaker stands to it: as fact, plan, wish, possibility.

import { awaitedOr } from './awaited.ts';
import { doubtAdverbs } from './commonVerbs.ts';
import { isVerbHere, unknownVerb } from './isVerbHere.ts';
import type { Item } from './items.ts';
import { type Helpers, type Mood, meaningOf } from './meaningOf.ts';
import { isAside, isCaught, isOfObject, isOfSubject } from './shortenedRelatives.ts';
import { AFTER_VERB } from './verbGroupWords.ts';
import type { VerbReading } from './verbLexicon.ts';
import type { WordFacts } from './wordFacts.ts';

export interface VerbGroup {
  /** Item indexes: first word of the group, main verb, and one past its particle. */
  readonly from: number;
  readonly verb: number;
  readonly to: number;
  readonly reading: VerbReading;
  readonly mood: Mood;
  readonly isNegated: boolean;
  /** "reportedly", "is believed to have": told at second hand. */
  readonly isDoubtful: boolean;
  readonly isPassive: boolean;
  readonly isPerfect: boolean;
}

export function verbGroupsOf(items: readonly Item[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < items.length; at++) {
    if (items[at]?.kind !== 'word' || !items[at]?.facts.canBeVerb) continue;
    const last = groups.at(-1);
    const group = groupAt(items, at, last?.to ?? 0) ?? joinedAt(items, at, last);
    if (!group) continue;
    const read = isOfObject(items, group, groups)
      ? { ...group, mood: 'participle' as const }
      : awaitedOr(items, group);
    groups.push(read);
    at = read.to - 1;
  }
  return groups.map((group, i) => {
    if (isCaught(items, group)) return { ...group, isPassive: true };
    const isReduced = isOfSubject(items, group, groups[i + 1]) || isAside(items, groups, i);
    return isReduced ? reduced(group) : group;
  });
}

function reduced(group: VerbGroup): VerbGroup {
  return { ...group, mood: 'participle' };
}

function groupAt(items: readonly Item[], at: number, floor: number): VerbGroup | undefined {
  const item = items[at];
  if (item?.kind !== 'word' || item.isPossessive) return undefined;
  const reading = readingAt(items, at);
  if (!reading || (reading.particle[0] !== 'to' && isLeadIn(items, at))) return undefined;
  const from = startOfGroup(items, at, floor);
  const helpers = helpersBetween(items, from, at);
  const before = items[pastAdverbs(items, from - 1)];
  if (!isVerbHere(items, at, { reading, helpers, before })) return undefined;
  const to = particleEnd(items, at, reading.particle) ?? at + 1;
  const meaning = meaningOf(helpers, { reading, before, next: items[to] });
  const { mood, isNegated, isDoubtful, isPassive, isPerfect } = meaning;
  return { from, verb: at, to, reading, mood, isNegated, isDoubtful, isPassive, isPerfect };
}

function helpersBetween(items: readonly Item[], from: number, to: number): Helpers {
  if (from === to) return NO_HELPERS;
  const words: string[] = [];
  let isNegated = false;
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item?.kind !== 'word') continue;
    words.push(item.facts.withoutNot);
    isNegated ||= isNot(item.facts);
  }
  return { words, isNegated };
}

const NO_HELPERS: Helpers = { words: [], isNegated: false };

function isNot({ lower, withoutNot }: WordFacts): boolean {
  return lower === 'not' || lower === 'never' || lower !== withoutNot;
}

function readingAt(items: readonly Item[], at: number): VerbReading | undefined {
  for (const reading of items[at]?.facts.verbs ?? [])
    if (hasParticle(items, at, reading.particle)) return reading;
  return unknownVerb(items, at);
}

/** "Norway temporarily recalls": the subject stands before the adverb. */
function pastAdverbs(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.kind === 'word' && items[at]?.facts.isAdverb) at--;
  return at;
}

/** "is to visit Oslo and meet Kerry": a bare verb behind "and" goes on as the one before it began. */
function joinedAt(
  items: readonly Item[],
  at: number,
  last: VerbGroup | undefined,
): VerbGroup | undefined {
  const item = items[at];
  if (!last || item?.kind !== 'word' || at - last.to > 12) return undefined;
  if (items[at - 1]?.lower !== 'and') return undefined;
  const next = items[at + 1];
  const isOpen =
    last.to - last.from > 1 && ['planned', 'purpose', 'wish', 'possible'].includes(last.mood);
  const isObject =
    next?.kind === 'actor' || next?.kind === 'place' || AFTER_VERB.has(next?.lower ?? '');
  const reading = item.facts.verbs.find(
    ({ forms, particle }) => forms.base && hasParticle(items, at, particle),
  );
  if (!isOpen || !isObject || !reading) return undefined;
  const { mood, isNegated, isDoubtful } = last;
  const to = at + 1 + reading.particle.length;
  return {
    from: at,
    verb: at,
    to,
    reading,
    mood,
    isNegated,
    isDoubtful,
    isPassive: false,
    isPerfect: false,
  };
}

/** "is set" of "is set to meet", "has" of "has met": part of a group that is still to come. */
function isLeadIn(items: readonly Item[], at: number): boolean {
  const word = items[at]?.facts;
  if (!word?.isGovernor && !word?.isAuxiliary) return false;
  let next = at + 1;
  while (isPassedOver(items[next], items[next + 1])) next++;
  const following = items[next];
  if (following?.kind !== 'word') return false;
  if (word.isGovernor) return following.lower === 'to' && isVerbWord(items, next + 1, 'base');
  if (following.facts.isAuxiliary || following.facts.isGovernor)
    return isLeadIn(items, next) || isVerbWord(items, next, 'participle');
  if (following.lower === 'to') return isVerbWord(items, next + 1, 'base');
  return (
    isVerbWord(items, next, 'participle') ||
    isVerbWord(items, next, 'ing') ||
    isVerbWord(items, next, 'base') ||
    unknownVerb(items, next) !== undefined
  );
}

function isPassedOver(item: Item | undefined, next: Item | undefined): boolean {
  if (!item) return false;
  if (isBetween(item, next)) return true;
  return item.kind === 'word' && item.facts.isWithinGroup;
}

function isVerbWord(
  items: readonly Item[],
  at: number,
  form: 'base' | 'participle' | 'ing',
): boolean {
  let index = at;
  while (isPassedOver(items[index], items[index + 1])) index++;
  const word = items[index];
  if (word?.kind !== 'word') return false;
  if (form === 'base' && word.facts.isAuxiliary) return true;
  for (const { forms, particle } of word.facts.verbs)
    if (forms[form] && hasParticle(items, index, particle)) return true;
  return false;
}

function hasParticle(items: readonly Item[], at: number, particle: readonly string[]): boolean {
  return particleEnd(items, at, particle) !== undefined;
}

/** Behind a verb's particle; "failed on Thursday to agree": a date may stand before it. */
function particleEnd(
  items: readonly Item[],
  at: number,
  particle: readonly string[],
): number | undefined {
  if (particle.length === 0) return at + 1;
  let from = at + 1;
  while (items[from] && isBetween(items[from], items[from + 1])) from++;
  for (const word of particle) {
    if (items[from]?.lower !== word) return undefined;
    from += 1;
  }
  return from;
}

function startOfGroup(items: readonly Item[], at: number, floor: number): number {
  let from = at;
  for (let i = at - 1; i >= floor; i--) {
    const item = items[i];
    if (!item) break;
    if (isHelper(item, items[i + 1])) from = i;
    else if (!isBetween(item, items[i + 1])) break;
  }
  while (from < at && isLooseAdverb(items[from])) from++;
  return from;
}

function isHelper({ kind, lower, facts, isPossessive }: Item, next: Item | undefined): boolean {
  if (kind !== 'word' || isPossessive) return false;
  if (facts.isAuxiliary || facts.isWithinGroup || lower === 'to') return true;
  const isLinked = next?.lower === 'to' || next?.lower === 'not';
  return isLinked && facts.isGovernor;
}

/** "will on Friday meet": a date may stand inside a group. */
function isBetween(item: Item | undefined, next: Item | undefined): boolean {
  return item?.kind === 'time' || (item?.lower === 'on' && next?.kind === 'time');
}

function isLooseAdverb(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.kind === 'time' ||
      !(
        item.facts.isAuxiliary ||
        item.lower === 'to' ||
        item.facts.isGovernor ||
        item.lower === 'not' ||
        item.lower === 'never' ||
        doubtAdverbs.has(item.lower)
      ))
  );
}
