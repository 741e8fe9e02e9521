// The state an adjective or a compound names: "Chilean" is Chile, "Russo-Japanese" Russia and Japan.

import { gazetteer } from './gazetteer.ts';

/** First halves of compounds that are no adjective of today. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['russo', 'russia'],
  ['sino', 'china'],
  ['nippo', 'japan'],
  ['anglo', 'united-kingdom'],
  ['franco', 'france'],
  ['germano', 'germany'],
  ['indo', 'india'],
]);

const byWord = new Map(
  [...gazetteer.states.values()].flatMap(({ id, name, demonyms, people }) =>
    [name, ...demonyms, ...(people ?? [])].map((word) => [word.toLowerCase(), id] as const),
  ),
);

/** States a word names, in its order; none where any half of it names none. */
export function statesOfAdjective(word: string): readonly string[] {
  const halves = word.toLowerCase().split(/[-–]/);
  const ids = halves.map(
    (half, i) => byWord.get(half) ?? (i === 0 ? PREFIXES.get(half) : undefined),
  );
  const known = ids.flatMap((id) => id ?? []);
  return known.length === ids.length ? known : [];
}
