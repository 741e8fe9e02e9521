import { describe, expect, it } from 'vitest';
import { makeEvent } from '../../testing/makeEvent.ts';
import type { Mark } from './mark.ts';
import { markAfter, type Step } from './markSteps.ts';

const markAt = (id: string, x: number, lane: number): Mark => {
  const event = makeEvent({ id });
  const hit = { x: x - 12, y: 0, width: 24, height: 24 };
  const place = { lane, row: 0, x, y: 0, from: x, to: x, hit };
  return {
    ...place,
    id,
    key: `${lane} ${id}`,
    side: 'both',
    shape: 'point',
    isCutLeft: false,
    isCutRight: false,
    lead: event,
    leadRow: 0,
    runs: [],
    count: 1,
    isSelected: false,
    label: undefined,
  };
};
const marks = [markAt('a', 10, 0), markAt('b', 20, 2), markAt('c', 300, 0), markAt('d', 320, 3)];
const idAfter = (from: string | undefined, step: Step, isShared = false) =>
  markAfter(
    marks,
    marks.find(({ id }) => id === from),
    step,
    isShared,
  )?.id;

describe('markAfter', () => {
  it('steps through time whatever the lane', () => {
    expect([idAfter('a', 'next'), idAfter('b', 'next'), idAfter('d', 'previous')]).toEqual([
      'b',
      'c',
      'c',
    ]);
  });

  it('steps through time within the lane where an event can stand in several', () => {
    expect([idAfter('a', 'next', true), idAfter('b', 'next', true)]).toEqual(['c', undefined]);
    expect(idAfter('b', 'up', true)).toBe('a');
  });

  it('has nothing before the first and after the last', () => {
    expect([idAfter('a', 'previous'), idAfter('d', 'next')]).toEqual([undefined, undefined]);
  });

  it('goes to the nearest mark of the next lane that has one', () => {
    expect([idAfter('a', 'down'), idAfter('c', 'down'), idAfter('d', 'up')]).toEqual([
      'b',
      'b',
      'b',
    ]);
    expect([idAfter('b', 'up'), idAfter('a', 'up')]).toEqual(['a', undefined]);
  });

  it('goes to the ends', () => {
    expect([idAfter('c', 'first'), idAfter('a', 'last'), idAfter(undefined, 'next')]).toEqual([
      'a',
      'd',
      'a',
    ]);
  });
});
