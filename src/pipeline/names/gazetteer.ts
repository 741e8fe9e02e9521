// All tables as one: actors and places by id, and a trie of every way to write their names.

import type { Actor, Place } from '../../model/schema.ts';
import type { Side } from '../../model/vocabulary.ts';
import type { OrganisationRow, PersonRow, PlaceRow, StateRow } from './gazetteerRow.ts';
import { organisations } from './organisations.ts';
import { persons } from './persons.ts';
import { places as nearPlaces } from './places.ts';
import { states as nearStates } from './states.ts';
import { addPhrase, emptyTrie, type TokenTrie } from './tokenTrie.ts';
import { otherCities, otherStates } from './world.ts';

/** What a phrase may name. */
export type Naming =
  | { readonly kind: 'person'; readonly id: string; readonly form: 'full' | 'family' }
  | {
      readonly kind: 'state';
      readonly id: string;
      readonly form: 'name' | 'demonym' | 'people' | 'office';
    }
  | { readonly kind: 'organisation'; readonly id: string }
  | { readonly kind: 'place'; readonly id: string; readonly standsFor: string | null };

const states: readonly StateRow[] = [...nearStates, ...otherStates];
const places: readonly PlaceRow[] = [...nearPlaces, ...otherCities];
const stateOfMetonym = new Map(
  states.flatMap(({ id, metonyms }) => metonyms.map((place) => [place, id])),
);
const sides = new Map(states.map(({ id, side }) => [id, side]));

export interface Gazetteer {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly persons: ReadonlyMap<string, PersonRow>;
  readonly states: ReadonlyMap<string, StateRow>;
  /** The state a capital stands for, by the capital's id. */
  readonly stateOfMetonym: ReadonlyMap<string, string>;
  readonly trie: TokenTrie<Naming>;
}

export const gazetteer: Gazetteer = buildGazetteer();

function buildGazetteer(): Gazetteer {
  return {
    actors: byId([
      ...states.map(actorOfState),
      ...organisations.map(actorOfOrganisation),
      ...persons.map(actorOfPerson),
    ]),
    places: byId([...states.map(placeOfState), ...places.map(placeOfRow)]),
    persons: byId(persons),
    states: byId(states),
    stateOfMetonym,
    trie: buildTrie(),
  };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function namesOf({ ja, ru }: { readonly ja?: string; readonly ru?: string }): Actor['names'] {
  return { ja: ja ?? null, ru: ru ?? null };
}

function actorOfState(row: StateRow): Actor {
  const { id, name, side } = row;
  const noPerson = { familyName: null, givenName: null, of: null };
  return { id, name, names: namesOf(row), kind: 'state', side, ...noPerson };
}

function actorOfOrganisation(row: OrganisationRow): Actor {
  const { id, name, kind, of } = row;
  const noPerson = { familyName: null, givenName: null };
  return { id, name, names: namesOf(row), kind, side: sideOfState(of), ...noPerson, of };
}

function actorOfPerson(row: PersonRow): Actor {
  const { id, of } = row;
  const familyName = printedSpelling(row.family) || null;
  const givenName = printedSpelling(row.given);
  const inOrder = row.order ? [familyName, givenName] : [givenName, familyName];
  const name = inOrder.filter((part) => part !== null).join(' ');
  const side = sideOfState(of);
  const names = { ...namesOf(row), ja: row.ja?.replace(' ', '') ?? null };
  return { id, name, names, kind: 'person', side, familyName, givenName, of };
}

/** The side of what belongs to a state; of nobody's, `others`. */
export function sideOfState(state: string | null): Side {
  return sides.get(state ?? '') ?? 'others';
}

function placeOfState(row: StateRow): Place {
  const { id, name, side, lat, lon } = row;
  const at = { lat: lat ?? null, lon: lon ?? null, within: null, wikidata: null };
  return { id, name, names: namesOf(row), kind: 'country', side, ...at };
}

function placeOfRow(row: PlaceRow): Place {
  const { id, name, kind, side, within } = row;
  const at = { lat: row.lat ?? null, lon: row.lon ?? null };
  return { id, name, names: namesOf(row), kind, side, ...at, within, wikidata: null };
}

function buildTrie(): TokenTrie<Naming> {
  const trie = emptyTrie<Naming>(false);
  for (const row of states) {
    for (const phrase of [row.name, ...(row.also ?? [])])
      addPhrase(trie, phrase, { kind: 'state', id: row.id, form: 'name' });
    for (const phrase of row.demonyms)
      addPhrase(trie, phrase, { kind: 'state', id: row.id, form: 'demonym' });
    for (const phrase of row.offices ?? [])
      addPhrase(trie, phrase, { kind: 'state', id: row.id, form: 'office' });
    for (const phrase of row.people ?? [])
      addPhrase(trie, phrase, { kind: 'state', id: row.id, form: 'people' });
  }
  for (const row of organisations)
    for (const phrase of [...(row.notByName ? [] : [row.name]), ...(row.also ?? [])])
      addPhrase(trie, phrase, { kind: 'organisation', id: row.id });
  for (const row of persons) {
    for (const phrase of fullNamesOf(row))
      addPhrase(trie, phrase, { kind: 'person', id: row.id, form: 'full' });
    for (const phrase of row.family === '' ? [] : spellingsOf(row.family))
      addPhrase(trie, phrase, { kind: 'person', id: row.id, form: 'family' });
  }
  for (const row of places)
    for (const phrase of [row.name, ...(row.also ?? [])])
      addPhrase(trie, phrase, {
        kind: 'place',
        id: row.id,
        standsFor: stateOfMetonym.get(row.id) ?? null,
      });
  return trie;
}

export function spellingsOf(name: string): string[] {
  return name.split('/');
}

function printedSpelling(name: string): string {
  return name.split('/')[0] ?? name;
}

/** Every way to print the whole name; Japanese names come in either order. */
export function fullNamesOf(row: PersonRow): string[] {
  if (row.family === '') return [...spellingsOf(row.given), ...(row.also ?? [])];
  const givenFirst = row.order === undefined;
  const familyFirst = row.order !== undefined || row.of === 'japan';
  const made = spellingsOf(row.given).flatMap((given) =>
    spellingsOf(row.family).flatMap((family) => [
      ...(givenFirst ? [`${given} ${family}`] : []),
      ...(familyFirst ? [`${family} ${given}`] : []),
    ]),
  );
  return [...made, ...(row.also ?? [])];
}
