import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOut } from './spreadOut.ts';

const GAP = 6;
const someNotes = fc
  .array(
    fc.record({ at: fc.integer({ min: 0, max: 2000 }), height: fc.integer({ min: 1, max: 60 }) }),
  )
  .map((notes) => notes.toSorted((a, b) => a.at - b.at));

describe('spreadOut', () => {
  it('leaves notes on their lines where there is room', () => {
    expect(
      spreadOut(
        [
          { at: 0, height: 20 },
          { at: 100, height: 20 },
        ],
        GAP,
      ),
    ).toEqual([0, 100]);
  });

  it('shares the way between notes that crowd', () => {
    expect(
      spreadOut(
        [
          { at: 100, height: 14 },
          { at: 100, height: 14 },
        ],
        GAP,
      ),
    ).toEqual([90, 110]);
  });

  it('keeps every note on the page, in order, apart', () => {
    fc.assert(
      fc.property(someNotes, (notes) => {
        const tops = spreadOut(notes, GAP);
        expect(tops).toHaveLength(notes.length);
        for (const [i, top] of tops.entries()) {
          const before = tops[i - 1];
          const end = before === undefined ? 0 : before + (notes[i - 1]?.height ?? 0) + GAP;
          expect(top).toBeGreaterThanOrEqual(end - 1e-6);
        }
      }),
    );
  });
});
