// What a title calls those it names: people by their family name where the set has only one of it,
// all others as the tables call them.

import type { Actor, Place } from '../../model/schema.ts';
import { jaFamilyName } from './ja/jaFamilyName.ts';

export interface NameSource {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly placeNames: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, Place>;
}

export interface TitleNames extends NameSource {
  /** Family names that two or more people of the set bear. */
  readonly shared: ReadonlySet<string>;
  /** The same in Japanese, where Kan and Suga are both 菅. */
  readonly sharedInJapanese: ReadonlySet<string>;
}

export function titleNames({ actors, placeNames, places }: NameSource): TitleNames {
  const people = [...actors.values()].filter(({ kind }) => kind === 'person');
  return {
    actors,
    placeNames,
    places,
    shared: repeated(people.map(({ familyName }) => familyName)),
    sharedInJapanese: repeated(people.map((actor) => jaFamilyName(actor))),
  };
}

function repeated(names: readonly (string | null)[]): Set<string> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}

export function nameOf({ actors, placeNames, shared }: TitleNames, id: string): string {
  const actor = actors.get(id);
  const family = actor?.familyName;
  if (family && !shared.has(family)) return family;
  return withoutBrackets(actor?.name ?? placeNames.get(id) ?? '');
}

/** "Mori", "Mori and Kerry", "Mori, Kerry and others". */
export function namesOf(names: TitleNames, ids: readonly string[], most = 3): string {
  const known: string[] = [];
  for (const id of ids) {
    const name = nameOf(names, id);
    if (name !== '' && !known.includes(name)) known.push(name);
  }
  if (known.length <= 1) return known[0] ?? '';
  if (known.length > most) return `${known.slice(0, Math.max(1, most - 1)).join(', ')} and others`;
  return `${known.slice(0, -1).join(', ')} and ${known.at(-1)}`;
}

export function placeNameOf({ placeNames, actors }: TitleNames, id: string): string {
  return withoutBrackets(placeNames.get(id) ?? actors.get(id)?.name ?? '');
}

function withoutBrackets(name: string): string {
  return name.includes('(') ? name.replace(/\s*\(.*$/, '') : name;
}
