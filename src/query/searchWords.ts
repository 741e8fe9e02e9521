// The words each event is found by: its titles in all languages, its excerpts, and every way to write
// the names of its actors and places and of all that its excerpts name. Nothing else of an article's text, which has a search of its own.

import type { DiplomaticEvent, Report, SetHead } from '../model/schema.ts';
import { wordsOf } from './wordsOf.ts';

/** Other ways to write the name of an actor or a place, by its id. */
export type Spellings = Readonly<Record<string, readonly string[]>>;

type Named = Pick<SetHead, 'actors' | 'places'>;

export function* searchWords(
  set: Named,
  spellings: Spellings,
  events: Iterable<DiplomaticEvent>,
): Generator<readonly string[]> {
  const names = new Map(
    [...namesOf(set, spellings)].map(([id, list]) => [id, list.flatMap(wordsOf)]),
  );
  for (const event of events) {
    const { title, reports, actors, targets, places } = event;
    const texts = [...present(Object.values(title)), ...reports.map(({ quote }) => quote)];
    const ids = new Set([...actors, ...targets, ...places, ...reports.flatMap(namedIn)]);
    yield [...texts.flatMap(wordsOf), ...[...ids].flatMap((id) => names.get(id) ?? [])];
  }
}

/** All that each actor and place of a set is called, the name it is printed by first. */
export function namesOf(set: Named, spellings: Spellings): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const named of [...set.actors, ...set.places]) {
    const { id, name, names } = named;
    const family = 'familyName' in named ? named.familyName : null;
    const own = present([name, family, names.ja, names.ru]);
    found.set(id, [...new Set([...(found.get(id) ?? []), ...own, ...(spellings[id] ?? [])])]);
  }
  return found;
}

/** Who and what an excerpt names, whatever part they have in it. */
function namedIn({ start, end, names }: Report): string[] {
  return names.filter((name) => name.start >= start && name.end <= end).map(({ id }) => id);
}

function present(texts: readonly (string | null)[]): string[] {
  return texts.filter((text) => text !== null);
}
