import { expect, it } from 'vitest';
import { makeEvent, makeReport } from '../../testing/makeEvent.ts';
import { keepAddresses } from './keepAddresses.ts';

const event = (id: string, ...reports: string[]) =>
  makeEvent({ id, reports: reports.map((each) => makeReport({ id: each })) });

it('two published events that have become one share an address, and the other leads there', () => {
  const { events, former } = keepAddresses(
    [event('2016-one', 'a', 'b', 'c', 'new')],
    [
      { event: 'small', reports: ['c'] },
      { event: 'large', reports: ['a', 'b'] },
    ],
  );
  expect(events.map(({ id }) => id)).toEqual(['large']);
  expect(former).toEqual([{ kind: 'event', id: 'small', to: 'large' }]);
});

it('an event that has come apart leaves its address with the larger part', () => {
  const { events, former } = keepAddresses(
    [event('2016-x', 'a'), event('2016-y', 'b', 'c')],
    [{ event: 'whole', reports: ['a', 'b', 'c'] }],
  );
  expect(events.map(({ id }) => id)).toEqual(['yours-2016-x', 'whole']);
  expect(former).toEqual([]);
});

it('what names an event goes on naming it', () => {
  const told = {
    ...event('2016-told', 'b'),
    relations: [{ kind: 'follows' as const, event: '2016-base', report: 'b' }],
  };
  const { events } = keepAddresses(
    [event('2016-base', 'a'), told],
    [{ event: 'base', reports: ['a'] }],
  );
  expect(events[1]?.relations[0]?.event).toBe('base');
});
