import { expect, it } from 'vitest';
import { tableOf } from '../model/eventTable.ts';
import { sampleEvent, samplePlace, sampleSet } from '../testing/sampleEvents.ts';
import { eventFacts } from './eventFacts.ts';
import { bitsBut, failuresOf } from './matcher.ts';
import { placelessEvents } from './placelessEvents.ts';
import { emptyQuery } from './query.ts';

it('events without a place are counted whatever place is asked for, and only those that match', () => {
  const set = sampleSet({
    places: [samplePlace({ id: 'port' })],
    events: [
      sampleEvent({ id: 'a', places: ['port'] }),
      sampleEvent({ id: 'b' }),
      sampleEvent({ id: 'c', status: 'planned' }),
    ],
  });
  const facts = eventFacts(set, tableOf(set).columns);
  const place = { mode: 'any' as const, ids: ['port'] };
  const count = (query: typeof emptyQuery) =>
    placelessEvents(facts.columns.place, failuresOf(facts, query, null), bitsBut(query, 'place'));
  expect(count(emptyQuery)).toBe(2);
  expect(count({ ...emptyQuery, place })).toBe(2);
  expect(count({ ...emptyQuery, place, status: ['planned'] })).toBe(1);
});
