import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sides } from '../../model/vocabulary.ts';
import { LANE_PADDING, laneBoxes, rowMiddle } from './laneBoxes.ts';

const lanes = (...counts: readonly number[]) =>
  sides.map((side, i) => ({ side, count: counts[i] ?? 0 }));
const anyLanes = fc
  .array(fc.nat(100_000), { minLength: 4, maxLength: 4 })
  .map((counts) => lanes(...counts));
const heights = fc.integer({ min: 0, max: 2000 });

describe('laneBoxes', () => {
  it('gives more rows to lanes with more events', () => {
    const [japan, both, russia, others] = laneBoxes(lanes(11, 21, 11, 3), 520).map((l) => l.rows);
    expect([japan, both, russia, others]).toEqual([4, 6, 4, 2]);
  });

  it('stacks the lanes without gap or overlap', () => {
    fc.assert(
      fc.property(anyLanes, heights, (some, height) => {
        let bottom = 0;
        for (const box of laneBoxes(some, height)) {
          expect(box.top).toBeCloseTo(bottom);
          bottom = box.top + box.height;
        }
      }),
    );
  });

  it('fills the room where there is enough, and asks for more where there is not', () => {
    fc.assert(
      fc.property(anyLanes, heights, (some, height) => {
        const boxes = laneBoxes(some, height);
        const total = boxes.reduce((sum, box) => sum + box.height, 0);
        const least = 11 * 29 + 8 * LANE_PADDING;
        expect(total).toBeCloseTo(Math.max(least, height));
      }),
    );
  });

  it('keeps every row inside its lane', () => {
    fc.assert(
      fc.property(anyLanes, heights, (some, height) => {
        for (const box of laneBoxes(some, height)) {
          const last = rowMiddle(box, box.rows - 1);
          expect(last + box.pitch / 2).toBeLessThanOrEqual(
            box.top + box.height - LANE_PADDING + 1e-6,
          );
        }
      }),
    );
  });
});
