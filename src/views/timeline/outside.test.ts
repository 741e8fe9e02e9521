import { describe, expect, it } from 'vitest';
import { must } from '../../model/check.ts';
import { dayIndex, parseDay } from '../../model/day.ts';
import { rowOfId } from '../../model/eventColumns.ts';
import type { Side } from '../../model/vocabulary.ts';
import { listOf } from '../../testing/listOf.ts';
import { makeEvent } from '../../testing/makeEvent.ts';
import { extentOf } from '../shared/eventExtent.ts';
import { foldedScale } from './foldedScale.ts';
import { nearestOutside } from './nearestOutside.ts';
import { type Direction, windowShowing } from './outside.ts';
import { indexEvents } from './timelineIndex.ts';

const day = (text: string) => dayIndex(must(parseDay(text), 'a day'));
const scale = foldedScale({ from: day('2016-05-01'), to: day('2016-06-01') }, 930, []);
const { table, rows } = listOf([
  makeEvent({ id: 'long before', date: '2014-03-01' }),
  makeEvent({ id: 'before', date: '2016-04-01', side: 'japan' }),
  makeEvent({ id: 'in', date: '2016-05-06' }),
  makeEvent({ id: 'after', date: '2016-07-01' }),
]);
const index = indexEvents(table.columns, rows);
const nearest = (direction: Direction, side?: Side) => {
  const lanes = index.lanes.filter(({ lane }) => !side || lane.side === side);
  const outside = nearestOutside(lanes, direction, scale, index.parts);
  return outside && table.event(outside.row).id;
};
const placeOf = (id: string) => {
  const row = must(rowOfId(table.columns, id), 'the event has a row');
  return { extent: extentOf(table.event(row)), isPoint: false };
};

describe('nearestOutside', () => {
  it('finds the nearest on either side', () => {
    expect(nearest('earlier')).toBe('before');
    expect(nearest('later')).toBe('after');
  });

  it('finds the nearest of a lane', () => {
    expect(nearest('earlier', 'both')).toBe('long before');
    expect(nearest('later', 'russia')).toBeUndefined();
  });
});

describe('windowShowing', () => {
  it('leaves the window alone where the event is in view', () => {
    expect(windowShowing(placeOf('in'), scale)).toBeUndefined();
  });

  it('moves by the least that shows the event some way from the edge, at the same scale', () => {
    const window = must(windowShowing(placeOf('after'), scale), 'a window');
    const x = foldedScale(window, 930, []).toX(day('2016-07-01') + 0.5);
    expect(x).toBeCloseTo(810);
    expect(window.to - window.from).toBeCloseTo(31);
  });
});
