import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byPosition,
  contains,
  keepLongest,
  lengthOf,
  overlaps,
  type Span,
  textAt,
} from './span.ts';

const aSpan = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

describe('a span', () => {
  it('cuts its words out of the text', () => {
    expect(textAt('Abe met Putin', { start: 4, end: 7 })).toBe('met');
  });

  it('touches no neighbour that begins where it ends', () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
  });

  it('contains itself', () => {
    expect(contains({ start: 2, end: 5 }, { start: 2, end: 5 })).toBe(true);
    expect(contains({ start: 2, end: 5 }, { start: 2, end: 6 })).toBe(false);
  });
});

describe('keepLongest', () => {
  it('prefers "15 December 2016" to the "December 2016" inside it', () => {
    const long = { start: 3, end: 19 };
    expect(keepLongest([{ start: 6, end: 19 }, long])).toEqual([long]);
  });

  it('keeps spans that do not overlap, and drops none without a longer or equal rival', () => {
    fc.assert(
      fc.property(fc.array(aSpan), (spans) => {
        const kept = keepLongest(spans);
        expect([...kept].sort(byPosition)).toEqual(kept);
        for (const [index, span] of kept.entries()) {
          const next = kept[index + 1];
          if (next) expect(overlaps(span, next)).toBe(false);
        }
        for (const span of spans) {
          const rivals = kept.filter((other) => overlaps(other, span));
          expect(rivals.some((other) => lengthOf(other) >= lengthOf(span))).toBe(true);
        }
      }),
    );
  });
});
