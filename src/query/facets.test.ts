import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../model/eventTable.ts';
import type { EventSet } from '../model/schema.ts';
import { aQuery } from '../testing/aQuery.ts';
import { naiveMatcher } from '../testing/naiveMatcher.ts';
import { anEventSet, sampleActor, sampleEvent, sampleSet } from '../testing/sampleEvents.ts';
import { eventFacts } from './eventFacts.ts';
import { facets } from './facets.ts';
import { choiceFields, idsOf, queryFields, withIds } from './fields.ts';
import type { Mask } from './matcher.ts';
import { emptyQuery, type Query } from './query.ts';

const queries = aQuery({
  actors: fc.constantFrom('norland', 'ministry', 'berg', 'okoro'),
  places: fc.constantFrom('sudia', 'port', 'isle'),
  articles: fc.constantFrom('paper', 'wire'),
});

function facetsOf(set: EventSet, query: Query, found: Mask | null = null) {
  return facets(set, eventFacts(set, tableOf(set).columns), query, found);
}

describe('facets', () => {
  it('counts what asking for one value would find, whatever its own field asks for', () => {
    fc.assert(
      fc.property(anEventSet, queries, (set, asked) => {
        const query: Query = {
          ...asked,
          actor: { ...asked.actor, mode: 'any' },
          place: { ...asked.place, mode: 'any' },
        };
        const made = facetsOf(set, query);
        for (const field of queryFields) {
          for (const { id, count } of made[field]) {
            const alone = withIds(query, field, [id]);
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
