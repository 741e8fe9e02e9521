import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../model/eventTable.ts';
import type { EventSet } from '../model/schema.ts';
import { aQuery } from '../testing/aQuery.ts';
import { naiveMatcher, valuesIn } from '../testing/naiveMatcher.ts';
import { anEventSet, sampleActor, sampleEvent, sampleSet } from '../testing/sampleEvents.ts';
import { eventFacts } from './eventFacts.ts';
import { countGroups, facetCounts } from './facetCounts.ts';
import { facets } from './facets.ts';
import { choiceFields, idsOf, queryFields, withIds } from './fields.ts';
import { bitsBut, failuresOf, type Mask } from './matcher.ts';
import { emptyQuery, type Query } from './query.ts';

const queries = aQuery({
  actors: fc.constantFrom('norland', 'ministry', 'berg', 'okoro'),
  places: fc.constantFrom('sudia', 'port', 'isle'),
  articles: fc.constantFrom('paper', 'wire'),
});

function facetsOf(set: EventSet, query: Query, found: Mask | null = null) {
  const facts = eventFacts(set, tableOf(set).columns);
  const counts = facetCounts(facts, query, failuresOf(facts, query, found));
  return facets(set, facts.decades.ids, { counts, query });
}

const withAnyOf = (query: Query): Query => ({
  ...query,
  actor: { ...query.actor, mode: 'any' },
  place: { ...query.place, mode: 'any' },
  article: { ...query.article, mode: 'any' },
});

describe('facets', () => {
  it('counts what asking for one value would find, whatever its own field asks for', () => {
    fc.assert(
      fc.property(anEventSet, queries.map(withAnyOf), (set, query) => {
        const made = facetsOf(set, query);
        for (const field of queryFields) {
          for (const { id, count } of made[field]) {
            // Only what is asked for can be asked for surely.
            const alone = { ...withIds(query, field, [id]), within: query.within };
            expect(count).toBe(set.events.filter(naiveMatcher(set, alone)).length);
          }
        }
      }),
    );
  });

  it('counts what would remain where a field wants all of its values', () => {
    fc.assert(
      fc.property(anEventSet, queries, fc.constantFrom(...choiceFields), (set, asked, field) => {
        const query: Query = { ...asked, [field]: { ...asked[field], mode: 'all' } };
        for (const { id, count } of facetsOf(set, query)[field]) {
          const more = withIds(query, field, [...new Set([...idsOf(query, field), id])]);
          expect(count).toBe(set.events.filter(naiveMatcher(set, more)).length);
        }
      }),
    );
  });

  it('counts only what the searched words found', () => {
    const set = sampleSet({ events: [sampleEvent({ id: 'one' }), sampleEvent({ id: 'two' })] });
    const meeting = facetsOf(set, emptyQuery, Uint8Array.of(0, 1)).type[0];
    expect(meeting).toMatchObject({ id: 'meeting', count: 1 });
  });

  it('names every decade from the first event to the last, empty ones too', () => {
    const set = sampleSet({
      events: [
        sampleEvent({ id: 'one', date: '1956-10-19' }),
        sampleEvent({ id: 'two', date: '1969/1971' }),
      ],
    });
    const told = facetsOf(set, emptyQuery).decade.map(({ id, count }) => `${id} ${count}`);
    expect(told).toEqual(['1950s 1', '1960s 1', '1970s 1']);
  });

  it('puts the most frequent first, then by name, and keeps those nobody asked about', () => {
    const set = sampleSet({
      actors: [
        sampleActor({ id: 'x', name: 'Zora' }),
        sampleActor({ id: 'y', name: 'Anna' }),
        sampleActor({ id: 'z', name: 'Mia' }),
      ],
      events: [
        sampleEvent({ id: 'one', actors: ['z'] }),
        sampleEvent({ id: 'two', actors: ['z', 'x'] }),
        sampleEvent({ id: 'three', actors: ['y'], status: 'planned' }),
      ],
    });
    const query: Query = {
      ...emptyQuery,
      actor: { mode: 'any', ids: ['x'] },
      status: ['occurred'],
    };
    const { actor, status } = facetsOf(set, query);
    expect(actor.map(({ name, count, isChosen }) => [name, count, isChosen])).toEqual([
      ['Mia', 2, false],
      ['Zora', 1, true],
      ['Anna', 0, false],
    ]);
    expect(status.map(({ id }) => id).slice(0, 2)).toEqual(['occurred', 'planned']);
  });
});

it('an event counts once for a group of places, however many of them it names', () => {
  const groups = [['port', 'isle'], ['sudia']];
  fc.assert(
    fc.property(anEventSet, queries, (set, query) => {
      const facts = eventFacts(set, tableOf(set).columns);
      const { ids, up } = facts.values.place;
      const groupsOf = up.map((chain) =>
        [...groups.keys()].filter((at) => chain.some((i) => groups[at]?.includes(ids[i] ?? ''))),
      );
      const stretch = { failures: failuresOf(facts, query, null), bits: bitsBut(query, 'place') };
      const counts = countGroups(facts.columns.place, groupsOf, { ...stretch, groups: 2 });
      const isAsked = naiveMatcher(
        set,
        query.place.mode === 'all' ? query : withIds(query, 'place', []),
      );
      const naive = groups.map(
        (group) =>
          set.events.filter(
            (event) =>
              isAsked(event) && valuesIn(set, event, 'place').some((id) => group.includes(id)),
          ).length,
      );
      expect([...counts]).toEqual(naive);
    }),
  );
});
