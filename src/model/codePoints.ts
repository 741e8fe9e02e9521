// Offsets in UTF-16 units, as this program counts, and in Unicode code points, as standards count.
// A character beyond the Basic Multilingual Plane is two units and one point.

export interface CodePoints {
  /** How many code points stand before a UTF-16 offset. */
  readonly pointsAt: (offset: number) => number;
  /** The UTF-16 offset before which so many code points stand. */
  readonly offsetAt: (points: number) => number;
}

export function codePointsOf(text: string): CodePoints {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return {
    pointsAt: (offset) => offset - countBelow(pairs, (start) => start + 1 < offset),
    offsetAt: (points) => points + countBelow(pairs, (start, before) => start - before < points),
  };
}

/** How many of the first of a sorted list are below; `before` is how many pairs stand before one. */
function countBelow(
  pairs: readonly number[],
  isBelow: (start: number, before: number) => boolean,
): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(pairs[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
