import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foundRows } from './foundRows.ts';

it('lists the most salient events first, and of these the latest', () => {
  const salience = Uint8Array.from([1, 3, 2, 3, 1]);
  const mask = Uint8Array.from([1, 1, 1, 1, 0]);
  expect(foundRows(mask, { count: 5, salience })).toEqual([3, 1, 2, 0]);
});

it('lists each found event once, and no other', () => {
  const rows = fc.array(
    fc.record({ found: fc.integer({ min: 0, max: 1 }), of: fc.constantFrom(1, 2, 3) }),
  );
  fc.assert(
    fc.property(rows, (list) => {
      const mask = Uint8Array.from(list, ({ found }) => found);
      const salience = Uint8Array.from(list, ({ of }) => of);
      const wanted = [...mask.keys()].filter((row) => mask[row] === 1);
      expect([...foundRows(mask, { count: list.length, salience })].sort((a, b) => a - b)).toEqual(
        wanted,
      );
    }),
  );
});

it('lists nothing before there is a search', () => {
  expect(foundRows(undefined, { count: 1, salience: Uint8Array.of(1) })).toEqual([]);
});
