// Happenings told by a noun: "its annexation of Bouvet in 1930", "talks between Mori and Kerry",
// "the 1973 Fishing Declaration", "his first trip to the country since 2005".

import { gazetteer } from '../names/gazetteer.ts';
import type { Candidate } from './candidate.ts';
import { canDate, datingOfVerb, type FoundDating } from './datingWords.ts';
import { governedNames, subjectsOf } from './findActors.ts';
import { destinationOf, placesOf } from './findPlaces.ts';
import { governedBy } from './governedBy.ts';
import type { Item } from './items.ts';
import { type NounPhrase, nounPhraseAt } from './nounPhrase.ts';
import { clauseAt, groupsIn, type SentenceReading } from './sentenceReading.ts';
import type { TriggerRow } from './triggerRow.ts';
import { isTakenBack } from './verbCandidates.ts';
import type { VerbGroup } from './verbGroups.ts';
import { nounRows } from './verbLexicon.ts';

type Roles = Pick<Candidate, 'actors' | 'targets' | 'places'>;

interface Facts {
  readonly items: readonly Item[];
  readonly phrase: NounPhrase;
  readonly row: TriggerRow;
  readonly dating: FoundDating | undefined;
}

const AWAY = new Set(['since', 'until', 'till', 'before', 'after', 'than', 'by', 'for', 'between']);
const DEFINITE = new Set(['the', 'this', 'that', 'their', 'these']);
const ENDURING = new Set(['agreement', 'military', 'other', 'sanction']);

export function nounCandidates(reading: SentenceReading, taken: ReadonlySet<number>): Candidate[] {
  return reading.items.flatMap((item, index) => {
    if (item.kind !== 'word' || taken.has(index) || isVerb(reading, index)) return [];
    if (isModifier(reading.items, index)) return [];
    const row = nounRows(item.lower)[0];
    return row ? candidateOf(reading, index, row) : [];
  });
}

/** "treaty talks": the head is the talks. */
function isModifier(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return next?.kind === 'word' && !items[index]?.isPossessive && nounRows(next.lower).length > 0;
}

function isVerb({ groups }: SentenceReading, index: number): boolean {
  return groups.some(({ from, to }) => from <= index && index < to);
}

function candidateOf(reading: SentenceReading, index: number, row: TriggerRow): Candidate[] {
  const phrase = nounPhraseAt(reading, index);
  if (phrase.isNegated) return [];
  const bare = { items: reading.items, phrase, row, dating: datingOfNoun(reading.items, phrase) };
  const facts = { ...bare, dating: bare.dating ?? datingOfSetting(reading, bare) };
  const since = sinceOf(facts);
  const own = !isTakenBack(reading, index) || isFixed(facts) ? plainNoun(reading, facts) : [];
  return [...own, ...since];
}

/** "the 1973 declaration" stands whatever the verb beside it says. */
function isFixed({ dating, row, phrase, items }: Facts): boolean {
  const reading = dating && items[dating.index]?.time?.reading;
  const isFull = reading?.kind === 'date' && reading.year !== null;
  return dating !== undefined && isFull && (ENDURING.has(row.type) || dating.index < phrase.noun);
}

function plainNoun(reading: SentenceReading, facts: Facts): Candidate[] {
  const { phrase, row, dating, items } = facts;
  if (items[phrase.noun]?.isQuoted && !dating) return [];
  const setting = settingOf(reading, facts);
  const roles = withSetting(setting, reading, withHost(reading, facts, rolesOf(facts)));
  if (!isTold(facts, roles)) return [];
  return [
    {
      rule: row.name,
      trigger: items[phrase.noun]?.lower ?? '',
      form: 'noun',
      at: phrase.noun,
      to: phrase.noun + 1,
      from: phrase.from,
      end: phrase.to,
      type: row.type,
      status: statusOf(reading, phrase),
      ...roles,
      dating: dating ?? null,
      saidBy: null,
      isDetail: false,
      isRecent: false,
      isNews: false,
      isPassive: false,
      takes: null,
    },
  ];
}

const TAKING_PLACE = new Set(['take place', 'hold', 'begin', 'open', 'end', 'start']);

function datingOfSetting(reading: SentenceReading, facts: Facts): FoundDating | undefined {
  const group = settingOf(reading, facts);
  if (!group) return undefined;
  const { from, to } = group;
  const clause = clauseAt(reading, group.verb);
  return datingOfVerb(reading.items, clause, { from, to, isQuoted: false, opensFrom: true });
}

/** "the talks …, which took place in Oslo": the verb behind it that says where and when. */
/** "the Fishing Forum, a two-day gathering to be held": the verb stands behind the apposition. */
function isExplained(items: readonly Item[], { to }: NounPhrase, row: TriggerRow): boolean {
  const opens = items[to + 1]?.lower;
  return row.name === 'gathering' && items[to]?.text === ',' && (opens === 'a' || opens === 'an');
}

function settingOf(reading: SentenceReading, { phrase, row, items }: Facts): VerbGroup | undefined {
  if (row.type !== 'meeting') return undefined;
  const group = reading.groups.find(({ from }) => from >= phrase.to - 1);
  if (!group || group.from > phrase.to + (isExplained(items, phrase, row) ? 8 : 3))
    return undefined;
  return TAKING_PLACE.has(group.reading.entry.lemma) ? group : undefined;
}

function withSetting(
  group: VerbGroup | undefined,
  { items, clauses }: SentenceReading,
  roles: Roles,
): Roles {
  const clause = group && clauses.find(({ from, to }) => from <= group.verb && group.verb < to);
  if (!group || !clause) return roles;
  return { ...roles, places: unique([...roles.places, ...placesOf(items, clause, group.to)]) };
}

/** "proposed it in a meeting with Kerry": who proposes is in the meeting. */
function withHost(reading: SentenceReading, { phrase, row, items }: Facts, roles: Roles): Roles {
  const before = items[phrase.from - 1]?.lower ?? '';
  if (
    row.type !== 'meeting' ||
    roles.actors.length !== 1 ||
    !['in', 'at', 'during'].includes(before)
  )
    return roles;
  const group = groupsIn(reading, clauseAt(reading, phrase.noun)).find(
    ({ verb }) => verb < phrase.noun,
  );
  const subjects = group ? subjectsOf(reading, group) : [];
  return { ...roles, actors: unique([...subjects, ...roles.actors]) };
}

function isTold(
  { row, dating, items, phrase }: Facts,
  { actors, targets, places }: Roles,
): boolean {
  const isDefinite = DEFINITE.has(items[phrase.from]?.lower ?? '') && row.name === 'talks';
  const isPlaced = actors.length + targets.length + places.length > 0;
  switch (row.type) {
    case 'meeting':
      return (
        actors.length > 1 || (dating !== undefined && isPlaced) || (places.length > 0 && isDefinite)
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

function rolesOf({ items, phrase, row }: Facts): Roles {
  const { from, to, noun } = phrase;
  const owners = items
    .slice(from, noun)
    .filter(({ kind }) => kind === 'actor')
    .flatMap(({ ids }) => ids);
  const behind = governedNames(items, noun + 1, to, 'actor').filter(
    ({ item }) => !item.isPossessive || row.type === 'meeting',
  );
  const by = (prepositions: readonly string[]) =>
    behind
      .filter(({ preposition }) => prepositions.includes(preposition ?? ''))
      .flatMap(({ item }) => item.ids);
  const named = governedNames(items, from, to, 'place').flatMap(({ item }) => item.ids);
  const state = row.type === 'visit' ? destinationOf(items, noun + 1, to) : undefined;
  const places = state === undefined ? named : [state, ...named];
  if (row.name === 'disaster')
    return { actors: [], targets: [], places: unique([...places, ...groundsOf(owners)]) };
  const isShared = row.type === 'meeting' || row.type === 'agreement';
  const actors = isShared
    ? [...owners, ...by(['between', 'with', 'of', 'and', 'among'])]
    : [...owners, ...by(['by', ...(row.type === 'visit' ? ['of'] : [])])];
  const targets =
    isShared || row.type === 'visit'
      ? []
      : by(['against', 'on', 'to', 'from', 'with', ...(row.type === 'military' ? ['of'] : [])]);
  return {
    actors: unique(actors),
    targets: unique(
      [...targets, ...againstWhom(items, phrase, row)].filter((id) => !actors.includes(id)),
    ),
    places: unique(places),
  };
}

/** "the East Norway Earthquake": a state is where it was, not who did it. */
function groundsOf(ids: readonly string[]): readonly string[] {
  return ids.filter((id) => gazetteer.places.has(id));
}

/** "Norway's sanctions, with those of others, against Chile": the target may stand behind an aside. */
function againstWhom(
  items: readonly Item[],
  { noun }: NounPhrase,
  row: TriggerRow,
): readonly string[] {
  if (row.type !== 'sanction') return [];
  const near = governedNames(items, noun + 1, Math.min(items.length, noun + 14), 'actor');
  return near
    .filter(({ preposition }) => preposition === 'against')
    .flatMap(({ item }) => item.ids);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => id !== '');
}

/** Dating words inside the phrase or right behind it, but not those of "since" and "before". */
function datingOfNoun(
  items: readonly Item[],
  { from, to, noun }: NounPhrase,
): FoundDating | undefined {
  const found: { index: number; distance: number }[] = [];
  for (let index = from; index < to; index++) {
    const item = items[index];
    if (item?.kind !== 'time' || !canDate(item)) continue;
    const preposition = governedBy(items, index, from);
    if (
      preposition !== null &&
      AWAY.has(preposition) &&
      item.time?.reading.kind !== 'offset-from-event'
    )
      continue;
    found.push({ index, distance: Math.abs(index - noun) });
  }
  found.sort((a, b) => a.distance - b.distance);
  return found[0] && { index: found[0].index, how: 'at' };
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
  const group = groupsIn(reading, clause)[0];
  if (group && group.verb > noun && group.mood === 'planned') return 'planned';
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

/** "his first trip to the country since 2005": the earlier of two journeys, dated by the words. */
function sinceOf({ items, phrase, row }: Facts): Candidate[] {
  if (row.type !== 'visit' && row.type !== 'meeting') return [];
  const isFirst = items.slice(phrase.from, phrase.noun).some(({ lower }) => lower === 'first');
  const index = items.findIndex(
    (item, i) =>
      i > phrase.noun &&
      i < phrase.noun + 12 &&
      item.kind === 'time' &&
      isSince(items, i, phrase.noun),
  );
  if (!isFirst || index < 0) return [];
  const places = governedNames(items, 0, items.length, 'place').flatMap(({ item }) => item.ids);
  const roles = rolesOf({ items, phrase: { ...phrase, to: index + 1 }, row, dating: undefined });
  if (roles.actors.length === 0) return [];
  return [
    {
      rule: row.name,
      trigger: items[phrase.noun]?.lower ?? '',
      form: 'noun',
      at: phrase.noun,
      to: phrase.noun + 1,
      from: phrase.from,
      end: index + 1,
      type: row.type,
      status: 'occurred',
      actors: roles.actors,
      targets: [],
      places: roles.places.length > 0 ? roles.places : unique(places).slice(0, 1),
      dating: { index, how: 'since' },
      saidBy: null,
      isDetail: false,
      isRecent: false,
      isNews: false,
      isPassive: false,
      takes: null,
    },
  ];
}

function isSince(items: readonly Item[], index: number, noun: number): boolean {
  const preposition = governedBy(items, index, noun);
  if (preposition === 'since') return true;
  return preposition === 'in' && items[index]?.time?.type === 'DURATION';
}
