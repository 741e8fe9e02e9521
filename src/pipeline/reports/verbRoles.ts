// Who does it, whom it is done to and where, for a verb of the trigger tables.

import { statesOfAdjective } from '../names/stateOfAdjective.ts';
import { type Clause, isRelative } from './clausesOf.ts';
import type { FoundDating } from './datingWords.ts';
import { type Actors, partnersOf } from './findActors.ts';
import { destinationOf, metAt, placesOf, territoriesOf } from './findPlaces.ts';
import { governedNames } from './governedNames.ts';
import type { Item } from './items.ts';
import { groundTaken, ownersOfTaken, statesAmong } from './ownersOfGround.ts';
import { clauseAt, type SentenceReading } from './sentenceReading.ts';
import type { TriggerRow } from './triggerRow.ts';
import { SPEECH } from './verbCandidates.ts';
import { isPlanOf } from './verbDating.ts';
import type { VerbGroup } from './verbGroups.ts';

export interface VerbFacts {
  readonly reading: SentenceReading;
  readonly group: VerbGroup;
  readonly clause: Clause;
  readonly actors: Actors;
  readonly dating: FoundDating | undefined;
}

/** Items from a verb back to its object: "an accord, which …, was signed" is cut by an aside. */
const REACH = 16;
const RESUMED_REACH = 40;

/** Index of the row's object: behind the verb, or before it where the verb is passive or has none. */
export function objectOf(
  row: TriggerRow,
  { reading, group, clause }: VerbFacts,
): number | undefined {
  const { items } = reading;
  const objects = objectsOf(row);
  const isObject = (index: number) => isOneOf(objects, items[index]);
  const end = Math.max(group.to, Math.min(clause.to, group.to + 14));
  const behind = firstOf(group.to, end, isObject);
  const isResumed = group.isPassive && items[group.from - 1]?.text === ',';
  const reach = isResumed ? RESUMED_REACH : REACH;
  const ahead = firstOf(group.from - 1, Math.max(0, group.from - reach) - 1, isObject);
  const isTurned = group.isPassive || group.mood === 'participle' || isOfItself(row);
  if (isTurned) return ahead ?? (isOfItself(row) ? undefined : behind);
  const isAdjacent = ahead !== undefined && group.from - ahead <= (group.mood === 'fact' ? 1 : 5);
  const isRelated = isRelative(clause) && group.from > clause.from + 1;
  const isAntecedent = ahead !== undefined && isRelated && clause.from - ahead <= NEAR_ANTECEDENT;
  return behind ?? (isAdjacent || isAntecedent ? ahead : undefined);
}

/** "the Treaty of Oslo, which Norway signed", not "the drills, which began". */
const NEAR_ANTECEDENT = 5;

/** Told by its noun, whether or not the text knows who that is: "the Chilean ambassador". */
function isOneOf(objects: ReadonlySet<string>, item: Item | undefined): boolean {
  if (item?.kind === 'word') return objects.has(item.lower);
  const isOffice =
    item?.kind === 'actor' && (item.name?.how === 'reference' || / \p{Ll}+$/u.test(item.text));
  return isOffice && objects.has(item.lower.slice(item.lower.lastIndexOf(' ') + 1));
}

const objectsOfRows = new WeakMap<TriggerRow, ReadonlySet<string>>();

function objectsOf(row: TriggerRow): ReadonlySet<string> {
  const objects = objectsOfRows.get(row) ?? new Set(row.objects);
  objectsOfRows.set(row, objects);
  return objects;
}

/** The first index on the way from one place to another, which is not looked at, that is such. */
function firstOf(from: number, to: number, isSuch: (index: number) => boolean): number | undefined {
  const step = from < to ? 1 : -1;
  for (let index = from; index !== to; index += step) if (isSuch(index)) return index;
  return undefined;
}

function isOfItself({ type, isOfItself }: TriggerRow): boolean {
  return type === 'economy' || isOfItself === true;
}

function indexesBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

export function rolesFor(row: TriggerRow, facts: VerbFacts): Actors {
  const { actors, reading, group } = facts;
  if (row.status === 'cancelled') return { actors: ownersOf(facts, row), targets: [] };
  if (row.type === SPEECH) return { actors: actors.actors, targets: spokenTo(facts) };
  if (row.name === 'host meeting') return hostsOf(facts, row);
  if (row.name === 'seize land') return withTargets(actors, ownersOfTaken(facts));
  if (row.type === 'sanction') return withTargets(actors, aimedAt(facts));
  if (row.type === 'proposal') return withTargets(actors, meantFor(facts));
  if (row.type !== 'meeting' && row.type !== 'agreement' && row.name !== 'trade moves')
    return actors;
  const all =
    row.name === 'trade moves'
      ? subjectsWide(facts)
      : [
          ...actors.actors,
          ...partnersOf(reading, group),
          ...(group.isPassive ? actors.targets : []),
        ];
  return { actors: [...new Set(all)], targets: [] };
}

function withTargets({ actors, targets }: Actors, more: readonly string[]): Actors {
  const all = [...new Set([...targets, ...more])];
  return { actors, targets: all.filter((id) => !actors.includes(id)) };
}

const AIM = new Set(['on', 'against', 'for', 'to', 'of', 'from']);

/** "restrictions for Chilean banks": the state is named by its adjective. */
function aimedAt({ reading: { items }, group, clause }: VerbFacts): readonly string[] {
  return indexesBetween(group.to + 1, Math.min(clause.to, group.to + 16)).flatMap((i) => {
    const item = items[i];
    const isAim = AIM.has(items[i - 1]?.lower ?? '');
    return item?.kind === 'word' && isAim ? statesOfAdjective(item.text) : [];
  });
}

/** "offered help by easing visas for Chileans", "an offer during a dinner with Kerry". */
function meantFor({ reading, group }: VerbFacts): readonly string[] {
  const next = reading.groups.find(({ from }) => from >= group.to);
  const means = next && reading.items[next.from - 1]?.lower === 'by' ? next : undefined;
  const clause = means && clauseAt(reading, means.verb);
  const people = clause
    ? governedNames(reading.items, means.to, clause.to, 'actor').filter(
        ({ preposition }) => preposition === 'for',
      )
    : [];
  return people.flatMap(({ item }) => item.ids);
}

/** Whom something is said to or of: the direct object, its owner, "an interview with". */
function spokenTo({ reading, group, clause, actors }: VerbFacts): readonly string[] {
  const near = governedNames(reading.items, group.to, Math.min(clause.to, group.to + 24), 'actor');
  const direct = near.filter(
    ({ preposition, index }) => preposition === null && index - group.to <= 3,
  );
  const asked = near.filter(
    ({ index, preposition }) => preposition === 'with' && isInterview(reading.items, index),
  );
  const ids = [...direct, ...asked].flatMap(({ item }) => item.ids);
  return [...new Set(ids)].filter((id) => !actors.actors.includes(id));
}

function isInterview(items: readonly Item[], index: number): boolean {
  return items.slice(Math.max(0, index - 6), index).some(({ lower }) => lower === 'interview');
}

/** Those who hold a meeting, those it is held with, and whose meeting it is: "the NATO summit". */
function hostsOf(facts: VerbFacts, row: TriggerRow): Actors {
  const { reading, group, actors } = facts;
  const object = objectOf(row, facts) ?? group.to;
  const guests = group.reading.entry.lemma === 'host' ? namesBetween(reading.items, object) : [];
  if (guests.length > 1) return { actors: guests, targets: [] };
  const hosts = [
    ...new Set([
      ...actors.actors,
      ...partnersOf(reading, group),
      ...(group.isPassive ? actors.targets : []),
    ]),
  ];
  const whose = reading.items
    .slice(Math.max(0, object - 3), object)
    .filter(({ kind }) => kind === 'actor')
    .flatMap(({ ids }) => ids);
  return { actors: hosts, targets: [...new Set(whose)].filter((id) => !hosts.includes(id)) };
}

/** "hosted talks between Mori and Kerry": these two meet. */
function namesBetween(items: readonly Item[], object: number): readonly string[] {
  if (items[object + 1]?.lower !== 'between') return [];
  const names = governedNames(items, object + 1, object + 10, 'actor');
  const pair = names.filter(({ preposition }) => preposition === 'between');
  return [...new Set(pair.flatMap(({ item }) => item.ids))];
}

/** "Mori's visit was put off": those whose meeting or journey it is. */
function ownersOf(facts: VerbFacts, row: TriggerRow): readonly string[] {
  const { reading, actors } = facts;
  const object = objectOf(row, facts) ?? 0;
  const near = governedNames(reading.items, Math.max(0, object - 8), object + 9, 'actor');
  const owners = near
    .filter(
      ({ item, preposition }) =>
        item.isPossessive || ['by', 'of', 'between', 'with'].includes(preposition ?? ''),
    )
    .flatMap(({ item }) => item.ids);
  const own = owners.length > 0 ? owners : [...actors.actors, ...actors.targets];
  return [...new Set(own)];
}

function subjectsWide({ reading, group, clause }: VerbFacts): string[] {
  return governedNames(reading.items, clause.from, group.from, 'actor').flatMap(
    ({ item }) => item.ids,
  );
}

export function placesFor(
  row: TriggerRow,
  { reading, group, clause, actors: { targets } }: VerbFacts,
  object?: number,
): readonly string[] {
  if (row.status === 'cancelled' && object !== undefined && object < group.from) {
    const to = destinationOf(reading.items, object + 1, group.from);
    if (to !== undefined) return [to];
  }
  if (row.type === 'military') {
    const ground = groundTaken({ reading, clause });
    return ground.length > 0 || row.name !== 'seize land' ? ground : statesAmong(targets);
  }
  if (row.type === 'visit') {
    const journey = { ...clause, to: endOfJourney(reading.items, group.to, clause.to) };
    const to = destinationOf(reading.items, group.to, journey.to);
    return [...new Set([...(to ? [to] : []), ...placesOf(reading.items, journey, group.to)])];
  }
  if (row.type === 'meeting') {
    const next = reading.groups.find(({ from }) => from >= group.to);
    return metAt(reading.items, { ...clause, after: group.to, next: next?.from ?? clause.to });
  }
  const where =
    row.type === 'statement'
      ? spokenAt(reading, group, clause)
      : placesOf(reading.items, { ...clause, to: planBehind(reading, group, clause) }, group.to);
  const isOpen = row.type === 'statement' || row.type === 'proposal';
  const end = isOpen ? reading.items.length : clause.to;
  return [...new Set([...where, ...territoriesOf(reading.items, clause.from, end)])];
}

/** Where "agreed to open a consulate in Oslo" goes on to its plan, whose place is its own. */
function planBehind({ groups }: SentenceReading, group: VerbGroup, { to }: Clause): number {
  const next = groups[groups.indexOf(group) + 1];
  return next && isPlanOf(group, next) ? Math.min(next.from, to) : to;
}

/** "flew to Oslo after talks in Kyoto": Kyoto is where something else was. */
function endOfJourney(items: readonly Item[], from: number, to: number): number {
  return firstOf(from, to, (index) => BESIDE.has(items[index]?.lower ?? '')) ?? to;
}

const BESIDE = new Set(['after', 'before', 'following']);

/** Places named in what is said are not where it is said. */
function spokenAt(reading: SentenceReading, group: VerbGroup, clause: Clause): readonly string[] {
  return governedNames(reading.items, group.to, Math.min(clause.to, group.to + 6), 'place')
    .filter(({ preposition }) => preposition === 'in' || preposition === 'at')
    .flatMap(({ item }) => item.ids)
    .slice(0, 1);
}
