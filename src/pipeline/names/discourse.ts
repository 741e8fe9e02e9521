// What the text has named so far, latest first, as a reference needs it: people with their states
// and offices, states, bodies and places.

import type { Named } from './findNamed.ts';
import { gazetteer } from './gazetteer.ts';
import type { NamedText } from './namedText.ts';
import type { NewPeople } from './newPeople.ts';
import type { Office } from './offices.ts';
import { held } from './terms.ts';

export type Role = Office | 'leader';

/** People of one article with the offices it gives them. */
export interface Cast {
  readonly isState: (id: string) => boolean;
  readonly people: NewPeople;
  readonly published: string | undefined;
  /** Everybody named, in order of first mention. */
  readonly ids: readonly string[];
  readonly titles: ReadonlyMap<string, ReadonlySet<Role>>;
  /** How often each is named in the whole text. */
  readonly times: ReadonlyMap<string, number>;
}

/** Ids latest first; a reference never reaches further back than this many of them. */
const LONGEST_MEMORY = 40;

export function castOf(text: NamedText, named: readonly Named[], people: NewPeople): Cast {
  const titles = new Map<string, Set<Role>>();
  const ids = new Set<string>();
  const times = new Map<string, number>();
  for (const { mention, from, isPerson } of named) {
    if (!isPerson) continue;
    ids.add(mention.id);
    times.set(mention.id, (times.get(mention.id) ?? 0) + 1);
    const known = titles.get(mention.id) ?? new Set<Role>();
    const office = text.titleAt[from - 1]?.values[0]?.office ?? people.byId.get(mention.id)?.office;
    if (office) known.add(office);
    titles.set(mention.id, known);
  }
  return {
    isState: (id) => gazetteer.states.has(id),
    people,
    published: text.published,
    ids: [...ids].slice(0, LONGEST_MEMORY),
    titles,
    times,
  };
}

export function stateOf({ people }: Cast, id: string): string | null {
  return gazetteer.persons.get(id)?.of ?? people.byId.get(id)?.actor.of ?? null;
}

export function isWoman({ people }: Cast, id: string): boolean {
  const known = people.byId.get(id);
  if (known) return known.woman || /(?:[oe]va|ina|aya)$/.test(known.actor.familyName ?? '');
  return gazetteer.persons.get(id)?.woman === true;
}

/** Those of some people who hold an office by the text's own titles or at its date. */
export function holdersNow(cast: Cast, ids: readonly string[], role: Role): readonly string[] {
  return ids.filter(
    (id) => cast.titles.get(id)?.has(role) === true || heldBy(id, role, cast.published),
  );
}

/** The same, or else those who held it at any time: an article looks back on its people. */
export function holdersAmong(cast: Cast, ids: readonly string[], role: Role): readonly string[] {
  const now = holdersNow(cast, ids, role);
  return now.length > 0 ? now : ids.filter((id) => heldBy(id, role, undefined));
}

/** Has the office by the text, or had it at any time. */
export function hasHeld(cast: Cast, id: string, role: Role): boolean {
  return cast.titles.get(id)?.has(role) === true || heldBy(id, role, undefined);
}

function heldBy(id: string, role: Role, date: string | undefined): boolean {
  const row = gazetteer.persons.get(id);
  return row !== undefined && held(row, role, date);
}

/** Puts an id in front of a list of ids, latest first. */
export function remembered(ids: readonly string[], id: string): readonly string[] {
  if (ids[0] === id) return ids;
  const list = [id];
  for (const other of ids) if (other !== id && list.length < LONGEST_MEMORY) list.push(other);
  return list;
}
