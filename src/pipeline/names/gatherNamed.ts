// The actors and places that mentions name, with all those they refer to in turn: the state a
// person belongs to, the country a town lies in. Sorted by id.

import { must } from '../../model/check.ts';
import type { Actor, Place } from '../../model/schema.ts';
import { gazetteer } from './gazetteer.ts';
import type { NameMention } from './nameMention.ts';
import type { NewPeople } from './newPeople.ts';
import { formerStates } from './statesThen.ts';

export function gatherNamed(
  mentions: readonly NameMention[],
  people: NewPeople,
): { readonly actors: readonly Actor[]; readonly places: readonly Place[] } {
  const actors = new Map<string, Actor>();
  const places = new Map<string, Place>();
  for (const { kind, id } of mentions) {
    if (kind === 'place') addPlace(places, id);
    else addActor(actors, id, people);
  }
  for (const { id, successor } of formerStates)
    if (actors.has(successor)) addActor(actors, id, people);
  return { actors: sorted(actors), places: sorted(places) };
}

function addActor(actors: Map<string, Actor>, id: string, people: NewPeople): void {
  for (let next: string | null = id; next !== null && !actors.has(next); ) {
    const known: Actor | undefined = gazetteer.actors.get(next) ?? people.byId.get(next)?.actor;
    const actor: Actor = must(known, `the actor "${next}" is in a table or in the text`);
    actors.set(next, actor);
    next = actor.of;
  }
}

function addPlace(places: Map<string, Place>, id: string): void {
  for (let next: string | null = id; next !== null && !places.has(next); ) {
    const place: Place = must(gazetteer.places.get(next), `the place "${next}" is in a table`);
    places.set(next, place);
    next = place.within;
  }
}

function sorted<T extends { readonly id: string }>(found: ReadonlyMap<string, T>): T[] {
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
