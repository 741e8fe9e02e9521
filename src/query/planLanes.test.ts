import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../model/check.ts';
import { rowOfId } from '../model/eventColumns.ts';
import { allRows, type EventList, tableOf } from '../model/eventTable.ts';
import type { DiplomaticEvent, EventSet } from '../model/schema.ts';
import { makeArticle } from '../testing/makeEvent.ts';
import { valuesIn } from '../testing/naiveMatcher.ts';
import {
  anEventSet,
  sampleActor,
  sampleEvent,
  sampleReport,
  sampleSet,
} from '../testing/sampleEvents.ts';
import { type LaneKind, type LanePlan, laneKinds } from './lanePlan.ts';
import { MOST_LANES, planLanes } from './planLanes.ts';

function listIn(set: EventSet): EventList {
  const table = tableOf(set);
  return { table, rows: allRows(table.columns) };
}

const planOf = (by: LaneKind, set: EventSet, first: readonly string[] = []) =>
  planLanes(by, { source: set, events: listIn(set), first });

const bitsOf = (plan: LanePlan, set: EventSet, { id }: DiplomaticEvent) => {
  const { columns } = tableOf(set);
  return plan.bitsOf(columns, must(rowOfId(columns, id), 'an event has a row'));
};

const lanesOf = (plan: LanePlan, set: EventSet, event: DiplomaticEvent) =>
  plan.lanes.filter((_, i) => bitsOf(plan, set, event) & (1 << i)).map(({ id }) => id);

const aKind = fc.constantFrom(...laneKinds);

const many = sampleSet({
  actors: Array.from({ length: 30 }, (_, i) => sampleActor({ id: `actor-${i}`, name: `A${i}` })),
  events: Array.from({ length: 60 }, (_, i) =>
    sampleEvent({ id: `event-${i}`, actors: i < 3 ? [] : [`actor-${(i * 7) % 30}`, 'actor-7'] }),
  ),
});

describe('planLanes', () => {
  it('puts every event into a lane, and into no more than one by side and by type', () => {
    fc.assert(
      fc.property(anEventSet, aKind, (set, by) => {
        const plan = planOf(by, set);
        for (const event of set.events) {
          const lanes = lanesOf(plan, set, event);
          expect(lanes.length).toBeGreaterThan(0);
          if (!plan.isShared) expect(lanes).toHaveLength(1);
          expect(bitsOf(plan, set, event) >> plan.lanes.length).toBe(0);
        }
      }),
    );
  });

  it('puts an event into the lanes of exactly the values that the filters find it by', () => {
    fc.assert(
      fc.property(anEventSet, fc.constantFrom('actor', 'place', 'type', 'article'), (set, by) => {
        const plan = planOf(by, set);
        for (const event of set.events) {
          const values = new Set(valuesIn(set, event, by));
          const expected = values.size > 0 ? values : ['_none'];
          expect(lanesOf(plan, set, event).sort()).toEqual([...expected].sort());
        }
      }),
    );
  });

  it('has no lane without an event, but for the four sides', () => {
    fc.assert(
      fc.property(anEventSet, aKind, (set, by) => {
        const plan = planOf(by, set);
        const used = new Set(set.events.flatMap((event) => lanesOf(plan, set, event)));
        if (by === 'side') expect(plan.lanes).toHaveLength(4);
        else expect(plan.lanes.map(({ id }) => id).sort()).toEqual([...used].sort());
      }),
    );
  });

  it('keeps the order of its lanes whatever is shown', () => {
    fc.assert(
      fc.property(anEventSet, aKind, fc.nat(30), (set, by, most) => {
        const whole = planOf(by, set).lanes.map(({ id }) => id);
        const some = planOf(by, { ...set, events: set.events.slice(0, most) });
        const left = some.lanes.filter(({ holds }) => holds === 'one value').map(({ id }) => id);
        expect(left).toEqual(whole.filter((id) => left.includes(id)));
      }),
    );
  });

  it('gives the many values that have few events one lane together', () => {
    const plan = planOf('actor', many);
    const [others, none] = plan.lanes.slice(MOST_LANES);
    const hasOthers = many.events.filter((event) => lanesOf(plan, many, event).includes('_others'));
    expect(plan.lanes).toHaveLength(MOST_LANES + 2);
    expect([others?.holds, none?.holds]).toEqual(['other values', 'no value']);
    expect(others?.values).toBeGreaterThan(1);
    expect(hasOthers.length).toBeGreaterThan(0);
  });

  it('has a lane for a value that the query names, however few its events', () => {
    const few = sampleActor({ id: 'few', name: 'Zed' });
    const set = sampleSet({
      actors: [...many.actors, few],
      events: [...many.events, sampleEvent({ id: 'last', actors: ['few'] })],
    });
    expect(planOf('actor', set).lanes.map(({ id }) => id)).not.toContain('few');
    expect(planOf('actor', set, ['few']).lanes.map(({ id }) => id)).toContain('few');
  });

  it('orders actors by side, states before their people, then by name', () => {
    const set = sampleSet({
      actors: [
        sampleActor({ id: 'putin', side: 'russia', of: 'russia', name: 'Vladimir Putin' }),
        sampleActor({ id: 'g7', side: 'others', name: 'G7' }),
        sampleActor({ id: 'kishida', side: 'japan', of: 'japan', name: 'Fumio Kishida' }),
        sampleActor({ id: 'russia', side: 'russia', name: 'Russia' }),
        sampleActor({ id: 'abe', side: 'japan', of: 'japan', name: 'Shinzo Abe' }),
        sampleActor({ id: 'japan', side: 'japan', name: 'Japan' }),
      ],
      events: [sampleEvent({ id: 'e', actors: ['putin', 'g7', 'kishida'], targets: ['abe'] })],
    });
    expect(planOf('actor', set).lanes.map(({ id }) => id)).toEqual([
      'japan',
      'kishida',
      'abe',
      'russia',
      'putin',
      'g7',
    ]);
  });

  it('orders articles by the day they were published, those without one last', () => {
    const set = sampleSet({
      articles: [
        makeArticle('undated'),
        makeArticle('late', '2016-12-01'),
        makeArticle('early', '2016-05-01'),
      ],
      events: [
        sampleEvent({
          id: 'e',
          reports: ['late', 'undated', 'early'].map((article) =>
            sampleReport({ id: article, article }),
          ),
        }),
      ],
    });
    expect(planOf('article', set).lanes.map(({ id }) => id)).toEqual(['early', 'late', 'undated']);
  });
});
