import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planBySide } from '../../query/lanePlan.ts';
import { LANE_PADDING, laneBoxes, rowMiddle } from './laneBoxes.ts';

const lanes = (...counts: readonly number[]) =>
  planBySide.lanes.map((lane, i) => ({ lane, count: counts[i] ?? 0 }));
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

  it('leaves a collapsed lane one row, and its room to the others', () => {
    const some = lanes(11, 21, 11, 3);
    const [before, after] = [laneBoxes(some, 520), laneBoxes(some, 520, ['both'])];
    expect(after.map(({ isCollapsed }) => isCollapsed)).toEqual([false, true, false, false]);
    expect(after[1]?.rows).toBe(1);
    expect(after[1]?.height).toBeLessThan(before[1]?.height ?? 0);
    expect(after[0]?.rows).toBeGreaterThan(before[0]?.rows ?? 0);
    expect(after.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(520);
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
