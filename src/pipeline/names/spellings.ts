// The ways to write a name that a reader may search by and the data file does not print: every
// spelling of the tables that is a proper name, not a description ("disputed islands"). They go into a
// file of their own, by actor or place id, which only those who search fetch.

import type { Actor, Place } from '../../model/schema.ts';
import { fullNamesOf, gazetteer, spellingsOf } from './gazetteer.ts';
import { organisations } from './organisations.ts';
import { otherNames } from './otherNames.ts';
import { places } from './places.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const CAPITAL_OR_UNCASED = /^(?!\p{Ll})/u;
const LONGEST_SMALL_WORD = 3;

type Named = Pick<Actor | Place, 'id' | 'name'>;

/** Only of what the set names; an id without any is left out. */
export function spellingsFor(set: {
  readonly actors: readonly Named[];
  readonly places: readonly Named[];
}): Record<string, readonly string[]> {
  const named = new Map([...set.actors, ...set.places].map(({ id, name }) => [id, name]));
  const found = [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, name]) => {
      const list = [...new Set(writtenAs(id))].filter((each) => each !== name && isProper(each));
      return list.length === 0 ? [] : [[id, list] as const];
    });
  return Object.fromEntries(found);
}

const others = new Map(otherNames.map(({ id, names }) => [id, names]));
const alsoOf = new Map([...organisations, ...places].map(({ id, also = [] }) => [id, also]));

function writtenAs(id: string): readonly string[] {
  const person = gazetteer.persons.get(id);
  const state = gazetteer.states.get(id);
  return [
    ...(person ? [...fullNamesOf(person), ...spellingsOf(person.family).filter(Boolean)] : []),
    ...(state ? [...(state.also ?? []), ...state.demonyms] : []),
    ...(alsoOf.get(id) ?? []),
    ...(others.get(id) ?? []),
  ];
}

/** Whether all its words but small ones ("of") have a capital, or could not have one. */
function isProper(name: string): boolean {
  return (name.match(WORD) ?? []).every(
    (word) => word.length <= LONGEST_SMALL_WORD || CAPITAL_OR_UNCASED.test(word),
  );
}
