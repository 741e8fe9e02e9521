// Happenings told by a noun: "its annexation of Bouvet in 1930", "talks between Mori and Kerry",
// "the 1973 Fishing Declaration", "his first trip to the country since 2005".

import type { Candidate } from './candidate.ts';
import { canDate, datingOfVerb, type FoundDating, nounItDates } from './datingWords.ts';
import { placesOf } from './findPlaces.ts';
import { governedBy } from './governedBy.ts';
import { isMereWords } from './isMereWords.ts';
import type { Item } from './items.ts';
import { datingAhead, entryDating, scheduledFor } from './nounDating.ts';
import { type NounPhrase, nounPhraseAt } from './nounPhrase.ts';
import {
  type NounFacts,
  type NounRoles,
  rolesOf,
  settingOf,
  toldByNoun,
  withHost,
  withSetting,
} from './nounRoles.ts';
import { clauseAt, firstGroupIn, type SentenceReading } from './sentenceReading.ts';
import { sinceOf } from './sinceNouns.ts';
import { isCustom, isNotDone, isStopped, isTakenBack } from './takenBack.ts';
import type { TriggerRow } from './triggerRow.ts';
import type { VerbGroup } from './verbGroups.ts';

const AWAY = new Set(['since', 'until', 'till', 'before', 'after', 'than', 'by', 'for', 'between']);

const DEFINITE = new Set(['the', 'this', 'that', 'their', 'these']);

const ENDURING = new Set(['agreement', 'military', 'other', 'sanction']);

/** `verbs`: what the verbs of the sentence tell, which is not told again by their nouns. */
export function nounCandidates(reading: SentenceReading, verbs: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const { items } = reading;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const row = item?.kind === 'word' ? item.facts.nouns[0] : undefined;
    if (!row || (!reading.isTimed && !UNDATED.has(row.type))) continue;
    if (isTaken(verbs, index) || isVerb(reading, index)) continue;
    if (!isModifier(items, index) && !isListening(items, index) && !isMereWords(items, index))
      found.push(...candidateOf(reading, index, row));
  }
  return found;
}

function isTaken(verbs: readonly Candidate[], index: number): boolean {
  return verbs.some(({ at, takes }) => at === index || takes === index);
}

/** "told a conference in Oslo on Monday": what listens is where it was said. */
function isListening(items: readonly Item[], index: number): boolean {
  const before = items.slice(Math.max(0, index - 4), index).map(({ lower }) => lower);
  return before.some((word, i) => TELLING.has(word) && DETERMINERS.has(before[i + 1] ?? ''));
}

const TELLING = new Set(['told', 'addressed', 'tells', 'addressing']);
const DETERMINERS = new Set(['a', 'an', 'the', 'this']);

/** "treaty talks": the head is the talks. */
function isModifier(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return next?.kind === 'word' && !items[index]?.isPossessive && next.facts.nouns.length > 0;
}

function isVerb({ groups }: SentenceReading, index: number): boolean {
  return groups.some(({ from, to }) => from <= index && index < to);
}

function candidateOf(reading: SentenceReading, index: number, row: TriggerRow): Candidate[] {
  const phrase = nounPhraseAt(reading, index);
  if (phrase.isNegated) return [];
  const bare = { items: reading.items, phrase, row, dating: datingOfNoun(reading.items, phrase) };
  if (isMarked(reading.items, phrase) && !isFixed(bare)) return [];
  const setting = settingOf(reading, bare);
  const facts = {
    ...bare,
    dating:
      bare.dating ??
      scheduledFor(reading, phrase) ??
      datingOfSetting(reading, setting) ??
      datingAhead(reading, bare) ??
      entryDating(reading, bare),
  };
  const since = sinceOf(facts);
  if (setting && isCustom(reading, setting)) return since;
  if (isStopped(reading, index, row.type)) return since;
  const own =
    !isTakenBack(reading, index) ||
    (isFixed(facts) && !isNotDone(reading, phrase, facts.dating)) ||
    isSetGathering(reading, facts) ||
    isPastOwn(reading, facts)
      ? plainNoun(reading, facts, setting)
      : [];
  return [...own, ...since];
}

/** "marked the 50th anniversary of the treaty on Monday": the day is that of the feast. */
function isMarked(items: readonly Item[], { from }: NounPhrase): boolean {
  return items.slice(Math.max(0, from - 4), from).some(({ lower }) => MARKED.has(lower));
}

const MARKED = new Set(['anniversary', 'anniversaries', 'jubilee', 'centenary', 'commemoration']);

/** "the 1973 declaration" stands whatever the verb beside it says. */
function isFixed({ dating, row, phrase, items }: NounFacts): boolean {
  const reading = dating && items[dating.index]?.time?.reading;
  const isFull = reading?.kind === 'date' && reading.year !== null;
  return dating !== undefined && isFull && (ENDURING.has(row.type) || dating.index < phrase.noun);
}

/** "would be raised at the forum in Oslo on May 3": the forum is held, whatever may be raised there. */
function isSetGathering(
  reading: SentenceReading,
  { items, phrase, row, dating }: NounFacts,
): boolean {
  const isMeeting = row.type === 'meeting' && dating !== undefined && dating.index > phrase.noun;
  if (!isMeeting || !AT.has(items[phrase.from - 1]?.lower ?? '')) return false;
  const { verb } = firstGroupIn(reading, clauseAt(reading, phrase.noun)) ?? {};
  return verb !== undefined && verb < phrase.from;
}

const AT = new Set(['at', 'during', 'in']);

/** "Mori's trip to Oslo in May 1998 was not mentioned": the trip was made, whatever was not. */
function isPastOwn({ groups }: SentenceReading, { dating, phrase, items }: NounFacts): boolean {
  const time = dating && items[dating.index]?.time?.reading;
  const isFull = time?.kind === 'date' && time.year !== null;
  const isOwned = items.slice(phrase.from, phrase.noun).some(({ isPossessive }) => isPossessive);
  const verb = groups.find(({ from }) => from >= phrase.to - 1);
  return isFull && isOwned && verb?.mood === 'fact';
}

function plainNoun(
  reading: SentenceReading,
  facts: NounFacts,
  setting: VerbGroup | undefined,
): Candidate[] {
  const { phrase, dating, items } = facts;
  if ((items[phrase.noun]?.isQuoted && !dating) || isMatterOf(facts)) return [];
  const hosted = withHost(reading, facts, rolesOf(facts));
  const roles = withSetting(setting, reading, withPlaceSet(reading, phrase, hosted));
  if (!isTold(facts, roles)) return [];
  return [
    {
      ...toldByNoun(facts),
      status: statusOf(reading, phrase),
      ...roles,
      dating: dating ?? null,
    },
  ];
}

/** "The next round is set for Friday in Oslo": where it is to be stands behind the day. */
function withPlaceSet(reading: SentenceReading, phrase: NounPhrase, roles: NounRoles): NounRoles {
  const day = roles.places.length === 0 ? scheduledFor(reading, phrase) : undefined;
  if (!day) return roles;
  const clause = clauseAt(reading, phrase.noun);
  return { ...roles, places: placesOf(reading.items, clause, day.index) };
}

/** "broke off talks on a peace treaty in March": the treaty is what the talks were about. */
function isMatterOf({ items, phrase, row, dating }: NounFacts): boolean {
  if (dating && dating.index < phrase.noun) return false;
  const opens = items[phrase.from]?.lower;
  const isAny = row.name === 'treaty' && (opens === 'a' || opens === 'an');
  return isAny && ABOUT.has(items[phrase.from - 1]?.lower ?? '');
}

const ABOUT = new Set(['on', 'for', 'about', 'towards', 'toward', 'of', 'without', 'over']);

function datingOfSetting(
  reading: SentenceReading,
  group: VerbGroup | undefined,
): FoundDating | undefined {
  if (!group) return undefined;
  const { from, to } = group;
  const clause = clauseAt(reading, group.verb);
  return datingOfVerb(reading.items, clause, { from, to, isQuoted: false, opensFrom: 'since' });
}

/** What a noun may tell of with no date; the rest is told where a time stands in the sentence. */
const UNDATED: ReadonlySet<string> = new Set([
  'meeting',
  'visit',
  'sanction',
  'military',
  'proposal',
]);

function isTold(
  { row, dating, items, phrase }: NounFacts,
  { actors, targets, places }: NounRoles,
): boolean {
  const isDefinite = DEFINITE.has(items[phrase.from]?.lower ?? '') && row.name === 'talks';
  const isPlaced = actors.length + targets.length + places.length > 0;
  switch (row.type) {
    case 'meeting':
      return (
        actors.length > 1 ||
        (dating !== undefined && isPlaced) ||
        (places.length > 0 && (isDefinite || row.name === 'gathering'))
      );
    case 'visit':
      return actors.length > 0 && (places.length > 0 || dating !== undefined);
    case 'sanction':
      return actors.length + targets.length > 0;
    case 'military':
      return (
        dating !== undefined || (actors.length > 0 && (places.length > 0 || targets.length > 0))
      );
    case 'proposal':
      return actors.length > 0 && (dating !== undefined || targets.length > 0);
    case 'statement':
      return dating !== undefined && actors.length > 0;
    default:
      return dating !== undefined;
  }
}

/** Dating words inside the phrase or right behind it, but not those of "since" and "before". */
function datingOfNoun(
  items: readonly Item[],
  { from, to, noun }: NounPhrase,
): FoundDating | undefined {
  let nearest: number | undefined;
  for (let index = from; index < to; index++) {
    const item = items[index];
    if (item?.kind !== 'time' || !canDate(item)) continue;
    const other = nounItDates(items, index);
    if (other !== undefined && other > noun && (items[other]?.facts.nouns.length ?? 0) > 0)
      continue;
    const preposition = governedBy(items, index, from);
    if (
      preposition !== null &&
      AWAY.has(preposition) &&
      item.time?.reading.kind !== 'offset-from-event'
    )
      continue;
    if (nearest === undefined || Math.abs(index - noun) < Math.abs(nearest - noun)) nearest = index;
  }
  return nearest === undefined ? undefined : { index: nearest, how: 'at' };
}

const FORWARD = new Set([
  'plan',
  'plans',
  'invited',
  'invite',
  'scheduled',
  'preparations',
  'prepare',
  'ahead',
  'date',
  'upcoming',
  'schedule',
]);

/** "plans for a visit", "invited to the forum": what is spoken of is still to come. */
function isLookedForward(items: readonly Item[], from: number): boolean {
  const before = items.slice(Math.max(0, from - 8), from);
  return (
    before.some(({ lower }) => FORWARD.has(lower)) &&
    ['for', 'to', 'of'].includes(before.at(-1)?.lower ?? '')
  );
}

function statusOf(reading: SentenceReading, { noun, to, from }: NounPhrase): Candidate['status'] {
  if (isLookedForward(reading.items, from)) return 'planned';
  const clause = clauseAt(reading, noun);
  const group = firstGroupIn(reading, clause);
  if (group && group.verb > noun && group.mood === 'planned') return 'planned';
  if (scheduledFor(reading, { noun, to, from, isNegated: false })) return 'planned';
  const following = reading.groups.find(({ from }) => from >= to - 1 && from <= to + 1);
  if (following?.mood === 'planned' || following?.mood === 'purpose') return 'planned';
  return isPlannedBehind(reading, to) ? 'planned' : 'by-date';
}

/** "Friday's talks -- held in Oslo -- will touch on": the verb stands behind an aside. */
function isPlannedBehind({ groups, clauses, items }: SentenceReading, to: number): boolean {
  const next = groups.find(
    ({ from, mood }) =>
      from >= to && mood !== 'gerund' && mood !== 'purpose' && mood !== 'participle',
  );
  const opens =
    next && clauses.some(({ from }) => from === next.from) && items[next.from - 1]?.kind === 'mark';
  return opens === true && next?.mood === 'planned';
}
