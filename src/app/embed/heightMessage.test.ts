import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heightIn } from './heightMessage.ts';

it('takes a height for a height', () => {
  expect(heightIn({ nichiroHeight: 640 })).toBe(640);
  expect(heightIn({ nichiroHeight: 0, and: 'more' })).toBe(0);
});

it.each([
  [{ nichiroHeight: -1 }],
  [{ nichiroHeight: 10_001 }],
  [{ nichiroHeight: Number.NaN }],
  [{ nichiroHeight: Number.POSITIVE_INFINITY }],
  [{ nichiroHeight: '640px; position: fixed' }],
  [{ nichiroHeight: { valueOf: (): number => 640 } }],
  [{ height: 640 }],
  ['640'],
  [640],
  [null],
])('takes %j for nothing', (data) => {
  expect(heightIn(data)).toBeUndefined();
});

it('never gives anything but a height within bounds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ nichiroHeight: fc.anything() })), (data) => {
      const height = heightIn(data);
      expect(height === undefined || (height >= 0 && height <= 10_000)).toBe(true);
    }),
  );
});
