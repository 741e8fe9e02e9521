// The values of a field that comes from the data, by their places in the set's lists: the actors
// with the states they belong to, the places with the countries they lie in, the articles.

import type { SetHead } from '../model/schema.ts';

export interface Dictionary {
  readonly ids: readonly string[];
  readonly at: ReadonlyMap<string, number>;
  /** A value and all above it, each once. */
  readonly up: readonly (readonly number[])[];
}

export const listFields = ['actor', 'place', 'article'] as const;
export type ListField = (typeof listFields)[number];

export type Dictionaries = Readonly<Record<ListField, Dictionary>>;

export function dictionariesOf({ actors, places, articles }: SetHead): Dictionaries {
  return {
    actor: dictionaryOf(actors.map(({ id, of }) => ({ id, above: of }))),
    place: dictionaryOf(places.map(({ id, within }) => ({ id, above: within }))),
    article: dictionaryOf(articles.map(({ id }) => ({ id, above: null }))),
  };
}

interface Value {
  readonly id: string;
  readonly above: string | null;
}

function dictionaryOf(values: readonly Value[]): Dictionary {
  const at = new Map(values.map(({ id }, i) => [id, i]));
  return { ids: values.map(({ id }) => id), at, up: values.map((_, i) => upFrom(i, values, at)) };
}

/** Data that runs in a circle ends where it began. */
function upFrom(
  start: number,
  values: readonly Value[],
  at: ReadonlyMap<string, number>,
): readonly number[] {
  const found: number[] = [];
  let next: number | undefined = start;
  while (next !== undefined && !found.includes(next)) {
    found.push(next);
    const above: string | null = values[next]?.above ?? null;
    next = above === null ? undefined : at.get(above);
  }
  return found;
}
