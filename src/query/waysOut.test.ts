import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../model/eventTable.ts';
import type { EventSet } from '../model/schema.ts';
import { aQuery } from '../testing/aQuery.ts';
import { naiveMatcher } from '../testing/naiveMatcher.ts';
import { anEventSet, sampleActor, sampleEvent, sampleSet } from '../testing/sampleEvents.ts';
import { eventFacts } from './eventFacts.ts';
import { isAsking } from './fields.ts';
import { emptyQuery, type Query } from './query.ts';
import { waysOut } from './waysOut.ts';

const queries = aQuery({
  actors: fc.constantFrom('norland', 'ministry', 'berg', 'okoro'),
  places: fc.constantFrom('sudia', 'port', 'isle'),
  articles: fc.constantFrom('paper', 'wire'),
}).map((query) => ({ ...query, q: '' }));

const summit = sampleEvent({ id: 'summit', actors: ['anna'], date: '1957-03-01' });
const talks = sampleEvent({ id: 'talks', actors: ['boris'], date: '1959/1961' });
const set = sampleSet({
  actors: ['anna', 'boris'].map((id) => sampleActor({ id })),
  events: [summit, talks],
});

/** Events hold the words of their id. */
function find(q: string) {
  const words = q.split(' ').filter((word) => word !== '');
  const held = [summit, talks].map(({ id }) => words.every((word) => id.includes(word)));
  return Uint8Array.from(held, Number);
}

function told(of: EventSet, change: Partial<Query>) {
  const facts = eventFacts(of, tableOf(of).columns);
  return waysOut(facts, { ...emptyQuery, ...change }, find).map(({ step, matching }) => ({
    ...step,
    matching,
  }));
}

describe('ways out of an empty answer', () => {
  it('keep what they promise: asked so, so many events match', () => {
    fc.assert(
      fc.property(anEventSet, queries, (made, query) => {
        const facts = eventFacts(made, tableOf(made).columns);
        for (const way of waysOut(facts, query, () => null)) {
          expect(way.matching).toBeGreaterThan(0);
          expect(way.matching).toBe(made.events.filter(naiveMatcher(made, way.query)).length);
        }
      }),
    );
  });

  it('are there wherever leaving out one or two fields gives anything', () => {
    fc.assert(
      fc.property(anEventSet, queries, (made, query) => {
        const facts = eventFacts(made, tableOf(made).columns);
        const fields = (['actor', 'place', 'article', 'type', 'status', 'known', 'decade'] as const)
          .map((field): Query => ({ ...query, [field]: emptyQuery[field] }))
          .filter((less) => made.events.some(naiveMatcher(made, less)));
        if (isAsking(query) && fields.length > 0) {
          expect(waysOut(facts, query, () => null).length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('leave out one of two people who never acted together, or ask for either', () => {
    const actor = { mode: 'all' as const, ids: ['anna', 'boris'] };
    expect(told(set, { actor })).toEqual([
      { kind: 'any-of', field: 'actor', matching: 2 },
      { kind: 'without-value', field: 'actor', id: 'anna', matching: 1 },
      { kind: 'without-value', field: 'actor', id: 'boris', matching: 1 },
    ]);
  });

  it('leave out the word that nothing holds', () => {
    expect(told(set, { q: 'summit nowhere' })).toEqual([
      { kind: 'without-fields', fields: ['q'], matching: 2 },
      { kind: 'without-word', word: 'nowhere', matching: 1 },
    ]);
  });

  it('let dates fall in a decade that surely do not', () => {
    const actor = { mode: 'any' as const, ids: ['boris'] };
    expect(told(set, { actor, decade: ['1960s'], within: 'surely' })).toEqual([
      { kind: 'without-fields', fields: ['decade'], matching: 1 },
      { kind: 'could', matching: 1 },
    ]);
  });

  it('leave out two fields where no single one is in the way', () => {
    const actor = { mode: 'any' as const, ids: ['anna'] };
    expect(told(set, { actor, type: ['visit'], status: ['denied'] })).toEqual([
      { kind: 'without-fields', fields: ['type', 'status'], matching: 1 },
    ]);
  });
});
