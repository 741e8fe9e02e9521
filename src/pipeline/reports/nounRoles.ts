// Who, whom and where, for a happening told by a noun: from its own phrase and the verb round it.

import { gazetteer } from '../names/gazetteer.ts';
import { statesOfAdjective } from '../names/stateOfAdjective.ts';
import type { Candidate } from './candidate.ts';
import type { FoundDating } from './datingWords.ts';
import { destinationOf, placesOf } from './findPlaces.ts';
import { subjectsOf } from './findSubjects.ts';
import { governedNames } from './governedNames.ts';
import type { Item } from './items.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { ownersBetween, statesAmong } from './ownersOfGround.ts';
import { clauseAt, groupsIn, type SentenceReading } from './sentenceReading.ts';
import type { TriggerRow } from './triggerRow.ts';
import type { VerbGroup } from './verbGroups.ts';

export type NounRoles = Pick<Candidate, 'actors' | 'targets' | 'places'>;

export interface NounFacts {
  readonly items: readonly Item[];
  readonly phrase: NounPhrase;
  readonly row: TriggerRow;
  readonly dating: FoundDating | undefined;
}

const TAKING_PLACE = new Set(['take place', 'hold', 'begin', 'open', 'end', 'start']);

/** What a noun alone tells of a happening, before anybody is found in it. */
type ToldByNoun = Omit<Candidate, keyof NounRoles | 'dating' | 'status'>;

export function toldByNoun({ items, phrase, row }: NounFacts): ToldByNoun {
  return {
    rule: row.name,
    trigger: items[phrase.noun]?.lower ?? '',
    form: 'noun',
    at: phrase.noun,
    to: phrase.noun + 1,
    from: phrase.from,
    end: phrase.to,
    type: row.type,
    saidBy: null,
    isDetail: false,
    isRecent: false,
    isNews: false,
    isBefore: false,
    isPassive: false,
    takes: null,
  };
}

/** "the Fishing Forum, a two-day gathering to be held": the verb stands behind the apposition. */
function isExplained(items: readonly Item[], { to }: NounPhrase, row: TriggerRow): boolean {
  const opens = items[to + 1]?.lower;
  return row.name === 'gathering' && items[to]?.text === ',' && (opens === 'a' || opens === 'an');
}

/** "the talks …, which took place in Oslo": the verb behind it that says where and when. */
export function settingOf(
  reading: SentenceReading,
  { phrase, row, items }: NounFacts,
): VerbGroup | undefined {
  if (row.type !== 'meeting') return beginningOf(reading, { phrase, items });
  const group = reading.groups.find(({ from }) => from >= phrase.to - 1);
  if (!group || group.from > phrase.to + (isExplained(items, phrase, row) ? 8 : 3))
    return undefined;
  return TAKING_PLACE.has(group.reading.entry.lemma) ? group : undefined;
}

export const BEGINNING: ReadonlySet<string> = new Set([
  'take place',
  'hold',
  'begin',
  'start',
  'stage',
  'conduct',
  'follow',
]);

/** "the siege of Oslo, which began on Monday", "drills held since Monday", "a treaty followed in 1907": the verb that says when. */
function beginningOf(
  { groups }: SentenceReading,
  { phrase, items }: Pick<NounFacts, 'phrase' | 'items'>,
): VerbGroup | undefined {
  const group = groups.find(({ from }) => from >= phrase.noun + 1);
  if (!group || group.isNegated || !BEGINNING.has(group.reading.entry.lemma)) return undefined;
  const between = items.slice(phrase.to, group.from).map(({ lower }) => lower);
  if (items.slice(phrase.noun + 1, group.from).some(isEventNoun)) return undefined;
  const isRelative = /^(?:, )?(?:which|that)$/.test(between.join(' ')) && group.mood === 'fact';
  const isReduced = between.length === 0 && group.mood === 'participle';
  const isPlain = between.length === 0 && group.mood === 'fact' && !group.isPassive;
  return isRelative || isReduced || isPlain ? group : undefined;
}

export function withSetting(
  group: VerbGroup | undefined,
  { items, clauses }: SentenceReading,
  roles: NounRoles,
): NounRoles {
  const clause = group && clauses.find(({ from, to }) => from <= group.verb && group.verb < to);
  if (!group || !clause) return roles;
  const actors = roles.actors.length > 0 ? roles.actors : doersBehind(items, group);
  return {
    ...roles,
    actors,
    places: unique([...roles.places, ...placesOf(items, clause, group.to)]),
  };
}

function isEventNoun({ kind, facts }: Item): boolean {
  return kind === 'word' && facts.nouns.length > 0;
}

/** "drills held by Chile". */
function doersBehind(items: readonly Item[], { to }: VerbGroup): readonly string[] {
  const names = governedNames(items, to, Math.min(items.length, to + 8), 'actor');
  return names.filter(({ preposition }) => preposition === 'by').flatMap(({ item }) => item.ids);
}

/** "proposed it in a meeting with Kerry", "flew to Oslo for talks with Kerry": who proposes or flies is in the meeting. */
export function withHost(
  reading: SentenceReading,
  { phrase, row, items }: NounFacts,
  roles: NounRoles,
): NounRoles {
  const before = items[phrase.from - 1]?.lower ?? '';
  if (row.type === 'visit' && roles.actors.length === 0 && ON_THE_WAY.has(before))
    return { ...roles, actors: travellers(reading, phrase) };
  if (row.type !== 'meeting' || roles.actors.length !== 1) return roles;
  const group = groupsIn(reading, clauseAt(reading, phrase.noun)).find(
    ({ verb }) => verb < phrase.noun,
  );
  const isMeantFor =
    before === 'for' &&
    group?.mood === 'fact' &&
    group.reading.rows.some(({ type }) => type === 'visit');
  if (!isMeantFor && !['in', 'at', 'during'].includes(before)) return roles;
  const subjects = group ? subjectsOf(reading, group) : [];
  return { ...roles, actors: unique([...subjects, ...roles.actors]) };
}

const ON_THE_WAY = new Set(['during', 'on']);

/** "During a visit to Oslo in May, Mori said": whoever speaks is on the visit. */
function travellers(reading: SentenceReading, { to }: NounPhrase): readonly string[] {
  const group = reading.groups.find(({ from }) => from >= to);
  return group ? subjectsOf(reading, group) : [];
}

export function rolesOf({ items, phrase, row }: NounFacts): NounRoles {
  const { from, to, noun } = phrase;
  const owners = ownersIn(items.slice(from, noun), row);
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
    : [...owners, ...by(['by', ...(isOwnDoing(row, items[noun]) ? ['of'] : [])])];
  const targets =
    isShared || row.type === 'visit'
      ? []
      : by(['against', 'on', 'to', 'from', 'with', ...(row.type === 'military' ? ['of'] : [])]);
  const grounds = row.name === 'seize land' ? ownersBetween(items, noun + 1, to) : [];
  return {
    actors: unique(actors),
    targets: unique(
      [...targets, ...grounds, ...againstWhom(items, phrase, row)].filter(
        (id) => !actors.includes(id),
      ),
    ),
    places: unique(places.length > 0 || row.name !== 'seize land' ? places : statesAmong(targets)),
  };
}

const SHARED = new Set(['meeting', 'agreement', 'military']);

/** "Norway's war", "the Russo-Japanese War", "the Soviet-Japanese declaration". */
function ownersIn(items: readonly Item[], row: TriggerRow): readonly string[] {
  const isShared = SHARED.has(row.type);
  return items.flatMap(({ kind, ids, text }) => {
    if (kind === 'actor') return ids;
    return isShared && kind === 'word' && /\p{L}[-–]\p{L}/u.test(text)
      ? statesOfAdjective(text)
      : [];
  });
}

const OWN_DOINGS = new Set(['collapse', 'independence', 'surrender', 'resignation', 'accession']);

/** "the visit of Mori", "the collapse of Norway": "of" says who, not whom. */
function isOwnDoing(row: TriggerRow, noun: Item | undefined): boolean {
  return row.type === 'visit' || OWN_DOINGS.has(noun?.lower ?? '');
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

export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => id !== '');
}
