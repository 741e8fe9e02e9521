// The first place in a rising list that is not below a value, by halving: the list may hold every
// day of a century, and is asked many times in a frame.

/** Between `start` and `end`, which it is where all are below. */
export function indexFrom(
  rising: ArrayLike<number>,
  value: number,
  start = 0,
  end = rising.length,
): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
