// Where a happening takes place: the finest place its clause prints, and the ground it is about.

import { gazetteer } from '../names/gazetteer.ts';
import type { Clause } from './clausesOf.ts';
import { type Governed, governedNames } from './governedNames.ts';
import type { Item } from './items.ts';

const WHERE = new Set([
  'in',
  'at',
  'to',
  'near',
  'off',
  'on',
  'outside',
  'inside',
  'across',
  'for',
  'into',
  'from',
]);

/** Places a verb or noun leads to or stands in; `after` is where the trigger ends. */
export function placesOf(items: readonly Item[], clause: Clause, after: number): readonly string[] {
  const names = governedNames(items, clause.from, clause.to, 'place');
  if (names.length === 0) return [];
  const behind = names.filter(({ index, preposition }) => index >= after && isWhere(preposition));
  const ahead = names.filter(
    ({ index, preposition }) => index < after && (preposition === 'in' || preposition === 'at'),
  );
  const list = behind.length > 0 ? behind : ahead;
  if (list.length === 0) return [];
  return [...new Set(list.flatMap(({ item }) => item.ids))].filter((id) => id !== '');
}

/** Where people meet: "met to discuss the unrest in the Coral Isles" met somewhere else. */
export function metAt(
  items: readonly Item[],
  clause: Clause & { readonly after: number; readonly next: number },
): readonly string[] {
  const end = Math.min(clause.to, clause.next);
  const own = placesOf(items, { from: clause.from, to: end, opener: null }, clause.after);
  const bare = governedNames(items, clause.after, end, 'place')
    .filter(({ preposition }) => preposition === null)
    .flatMap(({ item }) => item.ids);
  const towns = governedNames(items, end, clause.to, 'place')
    .filter(({ preposition }) => preposition === 'in' || preposition === 'at')
    .flatMap(({ item }) => item.ids)
    .filter((id) => gazetteer.places.get(id)?.kind === 'city');
  return [...new Set([...own.filter((id) => !bare.includes(id)), ...towns])];
}

/** Where a journey leads: the first place behind it. */
export function destinationOf(
  items: readonly Item[],
  from: number,
  to: number,
): string | undefined {
  const [first] = governedNames(items, from, to, 'place').filter(isDestination);
  const state = governedNames(items, from, to, 'actor').find(
    ({ preposition, item }) =>
      preposition === 'to' && item.ids.some((id) => gazetteer.places.has(id)),
  );
  return first?.item.ids[0] ?? state?.item.ids[0];
}

/** The ground taken or spoken of: any place behind the trigger. */
export function groundOf(items: readonly Item[], from: number, to: number): readonly string[] {
  const names = governedNames(items, from, to, 'place');
  const ids = [...new Set(names.flatMap(({ item }) => item.ids))];
  const grounds = ids.filter((id) => gazetteer.places.get(id)?.kind !== 'country');
  return grounds.length > 0 ? grounds : ids;
}

/** Disputed and occupied lands a clause speaks of: what it is about, wherever it was said. */
export function territoriesOf(items: readonly Item[], from: number, to: number): readonly string[] {
  const names = governedNames(items, from, to, 'place').flatMap(({ item }) => item.ids);
  return [...new Set(names)].filter((id) => gazetteer.places.get(id)?.kind === 'territory');
}

function isWhere(preposition: string | null): boolean {
  return preposition === null || WHERE.has(preposition);
}

function isDestination({ preposition }: Governed): boolean {
  return (
    preposition === null ||
    preposition === 'to' ||
    preposition === 'in' ||
    preposition === 'at' ||
    preposition === 'for'
  );
}
