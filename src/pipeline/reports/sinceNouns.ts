// The earlier of two journeys or meetings: "his first trip to the country since 2005".

import type { Candidate } from './candidate.ts';
import { governedBy } from './governedBy.ts';
import { governedNames } from './governedNames.ts';
import type { Item } from './items.ts';
import { type NounFacts, rolesOf, toldByNoun, unique } from './nounRoles.ts';

/** "his first trip to the country since 2005": the earlier of two journeys, dated by the words. */
export function sinceOf(facts: NounFacts): Candidate[] {
  const { items, phrase, row } = facts;
  if (row.type !== 'visit' && row.type !== 'meeting') return [];
  const isFirst = items.slice(phrase.from, phrase.noun).some(({ lower }) => lower === 'first');
  const index = items.findIndex(
    (item, i) =>
      i > phrase.noun &&
      i < phrase.noun + 12 &&
      item.kind === 'time' &&
      isSince(items, i, phrase.noun),
  );
  if (!isFirst || index < 0) return [];
  const places = governedNames(items, 0, items.length, 'place').flatMap(({ item }) => item.ids);
  const roles = rolesOf({ items, phrase: { ...phrase, to: index + 1 }, row, dating: undefined });
  if (roles.actors.length === 0) return [];
  return [
    {
      ...toldByNoun(facts),
      end: index + 1,
      status: 'occurred',
      actors: roles.actors,
      targets: [],
      places: roles.places.length > 0 ? roles.places : unique(places).slice(0, 1),
      dating: { index, how: 'since' },
    },
  ];
}

function isSince(items: readonly Item[], index: number, noun: number): boolean {
  const preposition = governedBy(items, index, noun);
  if (preposition === 'since') return true;
  return preposition === 'in' && items[index]?.time?.type === 'DURATION';
}
