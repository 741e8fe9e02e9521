import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../../model/check.ts';
import { dayAt, dayIndex, parseDay } from '../../model/day.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { sides } from '../../model/vocabulary.ts';
import { listOf } from '../../testing/listOf.ts';
import { makeEvent } from '../../testing/makeEvent.ts';
import { bestGroup, type Groups } from './groups.ts';
import { indexEvents } from './timelineIndex.ts';

const day = (text: string) => dayIndex(must(parseDay(text), 'a day'));

function indexOf(events: readonly DiplomaticEvent[]) {
  const { table, rows } = listOf(events);
  const index = indexEvents(table.columns, rows);
  const idsIn = ({ rows: all, before }: Groups, group: number) =>
    [...all.subarray(before[group], before[group + 1])].map((row) => table.event(row).id);
  return { ...index, idsIn };
}

const both = sides.indexOf('both');

describe('indexEvents', () => {
  it('groups what lies on the same days, the most salient first', () => {
    const { lanes, count, idsIn } = indexOf([
      makeEvent({ id: 'a', salience: 1 }),
      makeEvent({ id: 'b', salience: 3 }),
      makeEvent({ id: 'c', date: '2016-05' }),
      makeEvent({ id: 'd', date: '2016-05' }),
      makeEvent({ id: 'e', date: '2016-05-01/2016-05-31' }),
    ]);
    const lane = must(lanes[both], 'a lane for both');
    expect(lane.classes.map((groups) => [groups.kind, idsIn(groups, 0)])).toEqual([
      ['day', ['b', 'a']],
      ['days', ['e']],
      ['band', ['c', 'd']],
    ]);
    expect([lane.count, count]).toEqual([5, 5]);
  });

  it('counts the events before every day', () => {
    const dates = ['2016-05-06', '2016-05-06', '2016-05-08', '2016-05-09'];
    const { lanes } = indexOf(dates.map((date, i) => makeEvent({ id: `e${i}`, date })));
    expect([...(lanes[both]?.classes[0]?.before ?? [])]).toEqual([0, 2, 3, 4]);
  });

  it('finds in any range of a class a group that none surpasses', () => {
    const salience = fc.constantFrom(1 as const, 2 as const, 3 as const);
    fc.assert(
      fc.property(fc.array(salience, { minLength: 1 }), fc.nat(), fc.nat(), (list, a, b) => {
        const { lanes } = indexOf(
          list.map((each, i) =>
            makeEvent({ id: `e${i}`, date: dayAt(17_000 + i), salience: each }),
          ),
        );
        const groups = must(lanes[both]?.classes[0], 'single days');
        const [first, end] = [a % list.length, (a % list.length) + 1 + (b % list.length)];
        const range = list.slice(first, end);
        const best = bestGroup(groups, first, Math.min(end, list.length));
        expect(list[best]).toBe(Math.max(...range));
        expect(best).toBe(first + range.indexOf(must(list[best], 'in range')));
      }),
    );
  });

  it('knows from when to when there is anything', () => {
    const { extent } = indexOf([
      makeEvent({ id: 'a', date: '1956' }),
      makeEvent({ id: 'b', date: '2016-05-06' }),
    ]);
    expect(extent).toEqual({ from: day('1956-01-01'), to: day('2016-05-07') });
    expect(indexOf([]).extent).toBeUndefined();
  });

  it('takes of an open date the day that is known', () => {
    const { extent } = indexOf([makeEvent({ date: '../2016-05-06' })]);
    expect(extent).toEqual({ from: day('2016-05-06'), to: day('2016-05-07') });
  });
});
