// What a reference means, given what the text has named so far: ids, or none where nothing fits.

import {
  type Cast,
  hasHeld,
  holdersAmong,
  holdersNow,
  isWoman,
  type Role,
  stateOf,
} from './discourse.ts';
import { gazetteer } from './gazetteer.ts';
import type { Memory } from './memory.ts';
import type { OfficeReference } from './officeReference.ts';
import type { Meaning } from './references.ts';
import { held } from './terms.ts';

/** Where a reference stands: what came before it, and in which sentence. */
export interface Standpoint {
  readonly memory: Memory;
  readonly cast: Cast;
  readonly sentence: number;
  /** The place its part was written at. */
  readonly dateline: string | undefined;
  /** No person was named since the paragraph began. */
  readonly opensParagraph: boolean;
}

/** Offices that the tables can fill where the text itself names nobody. */
const KNOWN_OFFICES: ReadonlySet<Role> = new Set<Role>([
  'leader',
  'president',
  'prime minister',
  'chancellor',
  'foreign minister',
  'chief cabinet secretary',
]);
/** "He" reaches back no further than to the subject of the sentence before last. */
const REACH_OF_PRONOUN = 2;

export function meant(meaning: Meaning, at: Standpoint): readonly string[] {
  switch (meaning.kind) {
    case 'two people':
      return justTold(meaning, at) ?? holdersOrLast(meaning, at);
    case 'two states':
      return twoStates(at);
    case 'those two':
      return thoseTwo(at);
    case 'one person':
      return lastSubject(meaning.woman, at);
    case 'one body':
      return lastBody(at);
    case 'actor':
      return [
        ...at.memory.actors.filter((id) => meaning.ids.includes(id)),
        ...meaning.ids.filter((id) => isAtHome(id, at)),
      ].slice(0, 1);
    case 'place':
      return placeNamed(meaning.ids, at);
    case 'there':
      return at.sentence - at.memory.placed <= 1 ? at.memory.places.slice(0, 1) : [];
    case 'here':
      return at.dateline === undefined ? [] : [at.dateline];
    default:
      return lastPlace(meaning.kind, at);
  }
}

/** "TOKYO: The Foreign Ministry …": what is named without its state is of the state written from. */
function isAtHome(id: string, at: Standpoint): boolean {
  const home = homeOf(at);
  return home !== undefined && gazetteer.actors.get(id)?.of === home;
}

/** The state whose capital the dateline names. */
function homeOf({ dateline }: Standpoint): string | undefined {
  return dateline === undefined ? undefined : gazetteer.stateOfMetonym.get(dateline);
}

/** The last of these places named, by itself or by one that lies within it. */
function placeNamed(ids: readonly string[], { memory }: Standpoint): readonly string[] {
  const whole = (id: string) => (ids.includes(id) ? id : gazetteer.places.get(id)?.within);
  const found = memory.places.map(whole).find((id) => id && ids.includes(id));
  return found ? [found] : [];
}

/** "Abe, long out of office, met Putin in May. The two …": the only two people of the sentence before. */
function justTold(
  { offices, noThird, isAnybody }: Extract<Meaning, { kind: 'two people' }>,
  { memory: { together }, cast, sentence, opensParagraph }: Standpoint,
): readonly string[] | undefined {
  const { ids } = together;
  const [one, other] = ids;
  if (opensParagraph) return undefined;
  if (noThird || one === undefined || other === undefined || ids.length > 2) return undefined;
  if (sentence - together.sentence > 1 || stateOf(cast, one) === stateOf(cast, other))
    return undefined;
  const isMeant = isAnybody || ids.every((id) => offices.some((role) => hasHeld(cast, id, role)));
  return isMeant ? [...ids].sort() : undefined;
}

/** "The two" are two leaders named so far; where there are none, the last two people of two states. */
function holdersOrLast(
  { offices, noThird, isAnybody }: Extract<Meaning, { kind: 'two people' }>,
  at: Standpoint,
): readonly string[] {
  const holders = twoPeople(offices, noThird === true, at);
  const { people } = at.memory;
  const areNamed = holders.length === 2 && holders.every((id) => people.includes(id));
  if (!isAnybody || areNamed) return holders;
  return [...pairAmong(people, new Set(people), at.cast)].sort();
}

function twoPeople(offices: readonly Role[], noThird: boolean, at: Standpoint): readonly string[] {
  const { memory, cast, opensParagraph } = at;
  const everybody = [...new Set([...memory.people, ...cast.ids])];
  const holders = new Set(offices.flatMap((office) => holdersAmong(cast, everybody, office)));
  if (noThird) {
    const named = memory.people.filter((id) => holders.has(id));
    if (named.length !== 2 && holders.size !== 2) return [];
  }
  if (opensParagraph && memory.pair.length === 2 && memory.pair.every((id) => holders.has(id)))
    return memory.pair;
  const near = pairAmong(everybody, holders, cast);
  const lead = pairAmong(cast.ids, holders, cast);
  return [...(isBystandersPair(near, lead, at) ? lead : near)].sort();
}

/** The first two holders of different states. */
function pairAmong(
  ids: readonly string[],
  holders: ReadonlySet<string>,
  cast: Cast,
): readonly string[] {
  const pair: string[] = [];
  for (const id of ids) {
    const isOfSameState = pair.some((other) => stateOf(cast, other) === stateOf(cast, id));
    if (holders.has(id) && !isOfSameState) pair.push(id);
    if (pair.length === 2) return pair;
  }
  return [];
}

/** "…, as Clinton looked on. Yeltsin smiled. The two leaders …": who is named once in passing is none of the two. */
function isBystandersPair(
  near: readonly string[],
  lead: readonly string[],
  { memory: { together }, cast, sentence }: Standpoint,
): boolean {
  const isJustTold =
    sentence - together.sentence <= 1 && near.every((id) => together.ids.includes(id));
  const other = near.find((id) => !lead.includes(id));
  const isHalf = near.some((id) => lead.includes(id));
  return lead.length === 2 && isHalf && !isJustTold && other !== undefined && isOnce(cast, other);
}

function isOnce({ times }: Cast, id: string): boolean {
  return (times.get(id) ?? 0) <= 1;
}

/** Japan and Russia where both are in view, else the last two named. */
function twoStates({ memory: { states } }: Standpoint): readonly string[] {
  const russia = states.find((id) => id === 'russia' || id === 'soviet-union');
  if (russia !== undefined && states.includes('japan')) return ['japan', russia];
  return states.length < 2 ? [] : states.slice(0, 2).sort();
}

function thoseTwo({ memory: { together, pair }, cast, sentence }: Standpoint): readonly string[] {
  const [one, other, third] = together.ids;
  if (one === undefined || other === undefined) return [];
  const isJoined = pair.includes(one) && pair.includes(other);
  if (third !== undefined && !isJoined) return [];
  const isNear = together.sentence === sentence || (isJoined && together.sentence === sentence - 1);
  return isNear && stateOf(cast, one) !== stateOf(cast, other) ? [one, other] : [];
}

function lastSubject(woman: boolean, { memory, cast, sentence }: Standpoint): readonly string[] {
  const fits = [memory.subject, memory.earlier].find(
    (subject) =>
      subject !== undefined &&
      sentence - subject.sentence <= REACH_OF_PRONOUN &&
      isWoman(cast, subject.id) === woman,
  );
  return fits ? [fits.id] : [];
}

function lastBody({ memory: { body, subject }, sentence }: Standpoint): readonly string[] {
  const isLast = body !== undefined && (subject === undefined || subject.sentence <= body.sentence);
  return isLast && sentence - body.sentence === 1 ? [body.id] : [];
}

function lastPlace(kind: 'country' | 'city', { memory }: Standpoint): readonly string[] {
  return memory.places.filter((id) => gazetteer.places.get(id)?.kind === kind).slice(0, 1);
}

/** Who holds the office: somebody the text names, latest first, else who held it on the day. */
export function meantByOffice(office: OfficeReference, at: Standpoint): readonly string[] {
  const { memory, cast } = at;
  const role = officeIn(office);
  const inText = [...new Set([...memory.people, ...cast.ids])].filter(
    (id) => office.state === null || stateOf(cast, id) === office.state,
  );
  if (office.role === 'leader' && office.state === null) return [];
  const state = office.state ?? homeOf(at);
  const onTheDay = state === undefined ? [] : holderOnTheDay(role, state, cast.published);
  const wide = onTheDay.length > 0 ? onTheDay : holdersAmong(cast, inText, role);
  return [...holdersNow(cast, inText, role), ...wide].slice(0, 1);
}

function officeIn({ role, state }: OfficeReference): Role {
  const leader = state === null ? undefined : gazetteer.states.get(state)?.leader;
  return role === 'leader' ? (leader ?? role) : role;
}

/** By state. */
const personsOf = new Map(
  [...gazetteer.states.keys()].map((state) => [
    state,
    [...gazetteer.persons.values()].filter(({ of }) => of === state),
  ]),
);

function holderOnTheDay(role: Role, state: string, date: string | undefined): readonly string[] {
  if (date === undefined || !KNOWN_OFFICES.has(role)) return [];
  const holders = (personsOf.get(state) ?? []).filter((row) => held(row, role, date));
  return holders.length === 1 ? holders.map(({ id }) => id) : [];
}
