import { describe, expect, it } from 'vitest';
import { must } from '../../model/check.ts';
import { dayIndex, parseDay } from '../../model/day.ts';
import { makeEvent } from '../../testing/makeEvent.ts';
import { foldedScale } from './foldedScale.ts';
import { firstAndLast, nearestOutside, windowShowing } from './outside.ts';

const day = (text: string) => dayIndex(must(parseDay(text), 'a day'));
const scale = foldedScale({ from: day('2016-05-01'), to: day('2016-06-01') }, 930, []);
const events = [
  makeEvent({ id: 'long before', date: '2014-03-01' }),
  makeEvent({ id: 'before', date: '2016-04-01', side: 'japan' }),
  makeEvent({ id: 'in', date: '2016-05-06' }),
  makeEvent({ id: 'after', date: '2016-07-01' }),
];

describe('nearestOutside', () => {
  it('finds the nearest on either side', () => {
    expect(nearestOutside(events, 'earlier', scale)?.id).toBe('before');
    expect(nearestOutside(events, 'later', scale)?.id).toBe('after');
  });

  it('finds none where there is none', () => {
    expect(nearestOutside(events.slice(0, 3), 'later', scale)).toBeUndefined();
  });
});

describe('windowShowing', () => {
  it('leaves the window alone where the event is in view', () => {
    expect(windowShowing(must(events[2], 'an event'), scale)).toBeUndefined();
  });

  it('moves by the least that shows the event some way from the edge, at the same scale', () => {
    const window = must(windowShowing(must(events[3], 'an event'), scale), 'a window');
    const x = foldedScale(window, 930, []).toX(day('2016-07-01') + 0.5);
    expect(x).toBeCloseTo(810);
    expect(window.to - window.from).toBeCloseTo(31);
  });
});

it('knows the first and the last event', () => {
  expect(firstAndLast(events)?.map(({ id }) => id)).toEqual(['long before', 'after']);
  expect(firstAndLast([])).toBeUndefined();
});
