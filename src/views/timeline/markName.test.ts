import { expect, it } from 'vitest';
import { makeEvent } from '../../testing/makeEvent.ts';
import { markName } from './markName.ts';
import { clusterText } from './markSpace.ts';

const name = (given: Parameters<typeof makeEvent>[0], count = 1) =>
  markName({ lead: makeEvent(given), count, isSelected: false }, 'Japan and Russia', {
    index: 12,
    of: 48,
  });

it('names the date in words, the title, its place in the order and the lane', () => {
  expect(name({})).toBe('6 May 2016, Leaders meet, 12 of 48, Japan and Russia');
});

it('names the status unless it took place', () => {
  expect(name({ status: 'denied' })).toContain('Leaders meet, denied, ');
});

it('names how many a cluster holds, exactly', () => {
  expect(name({}, 1234)).toContain('1,234 events: Leaders meet and 1,233 more');
});

it('shortens the figure drawn on a cluster, never up', () => {
  expect([9, 48, 999, 1579, 12_900, 1_900_000].map(clusterText)).toEqual([
    '9',
    '48',
    '999',
    '1.5k',
    '12k',
    '1M',
  ]);
});
