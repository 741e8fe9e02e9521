import { describe, expect, it } from 'vitest';
import { must } from '../../model/check.ts';
import { dayIndex, parseDay } from '../../model/day.ts';
import { makeEvent } from '../../testing/makeEvent.ts';
import { indexEvents } from './timelineIndex.ts';

const day = (text: string) => dayIndex(must(parseDay(text), 'a day'));

describe('indexEvents', () => {
  it('groups what lies on the same days, the most salient first', () => {
    const index = indexEvents([
      makeEvent({ id: 'a', salience: 1 }),
      makeEvent({ id: 'b', salience: 3 }),
      makeEvent({ id: 'c', date: '2016-05' }),
      makeEvent({ id: 'd', date: '2016-05' }),
      makeEvent({ id: 'e', date: '2016-05-01/2016-05-31' }),
    ]);
    const both = must(
      index.lanes.find(({ lane }) => lane.id === 'both'),
      'a lane for both',
    );
    expect(both.days.map(({ events }) => events.map(({ id }) => id))).toEqual([['b', 'a']]);
    expect(both.spans.map(({ kind, events }) => [kind, events.length])).toEqual([
      ['band', 2],
      ['days', 1],
    ]);
    expect([both.count, index.count]).toEqual([5, 5]);
  });

  it('counts the events before every day', () => {
    const dates = ['2016-05-06', '2016-05-06', '2016-05-08', '2016-05-09'];
    const [, both] = indexEvents(dates.map((date, i) => makeEvent({ id: `e${i}`, date }))).lanes;
    expect(both?.before).toEqual([0, 2, 3, 4]);
  });

  it('knows from when to when there is anything', () => {
    const { extent } = indexEvents([
      makeEvent({ date: '1956' }),
      makeEvent({ date: '2016-05-06' }),
    ]);
    expect(extent).toEqual({ from: day('1956-01-01'), to: day('2016-05-07') });
    expect(indexEvents([]).extent).toBeUndefined();
  });

  it('takes of an open date the day that is known', () => {
    const { extent } = indexEvents([makeEvent({ date: '../2016-05-06' })]);
    expect(extent).toEqual({ from: day('2016-05-06'), to: day('2016-05-07') });
  });
});
