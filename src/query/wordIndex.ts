// The words of all rows, each with the rows that hold it: what a search looks in. Made once for a data
// set; a large one brings it with it, as a file of its own. A search library's index holds the same as
// objects, which a million events are too many for; the one we use lends its map of words, see
// nearWords.ts.

export interface WordIndex {
  /** Folded, in order of their UTF-16 units. */
  readonly words: readonly string[];
  /** Where a word's rows begin in `rows`; one more than there are words. */
  readonly starts: Uint32Array;
  /** Rising within a word, each as how far it lies from the one before, in bytes of seven bits. */
  readonly steps: Uint8Array;
}

/** `rows`: the words of each row, in order; a word may come twice. */
export function wordIndex(rows: Iterable<Iterable<string>>): WordIndex {
  const growing = new Map<string, { last: number; readonly steps: number[] }>();
  let row = 0;
  for (const words of rows) {
    for (const word of words) {
      const known = growing.get(word);
      if (!known) growing.set(word, { last: row, steps: inBytes(row) });
      else if (known.last !== row) {
        known.steps.push(...inBytes(row - known.last));
        known.last = row;
      }
    }
    row += 1;
  }
  const sorted = [...growing].sort(([a], [b]) => (a < b ? -1 : 1));
  const starts = new Uint32Array(sorted.length + 1);
  for (const [i, [, { steps }]] of sorted.entries())
    starts[i + 1] = (starts[i] ?? 0) + steps.length;
  const steps = new Uint8Array(starts[sorted.length] ?? 0);
  for (const [i, [, each]] of sorted.entries()) steps.set(each.steps, starts[i]);
  return { words: sorted.map(([word]) => word), starts, steps };
}

/** Whether any word begins so. */
export function hasBeginning({ words }: WordIndex, beginning: string): boolean {
  return words[firstFrom(words, beginning)]?.startsWith(beginning) ?? false;
}

/** Sets every row that holds a word with this beginning. */
export function markRows(
  { words, starts, steps }: WordIndex,
  beginning: string,
  mask: Uint8Array,
): void {
  for (let at = firstFrom(words, beginning); words[at]?.startsWith(beginning); at += 1) {
    const end = starts[at + 1] ?? 0;
    let row = 0;
    for (let i = starts[at] ?? 0; i < end; ) {
      let [step, shift, byte] = [0, 0, 0];
      do {
        byte = steps[i++] ?? 0;
        step |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
      row += step;
      mask[row] = 1;
    }
  }
}

function inBytes(number: number): number[] {
  const bytes: number[] = [];
  let left = number;
  while (left > 127) {
    bytes.push((left & 127) | 128);
    left >>>= 7;
  }
  bytes.push(left);
  return bytes;
}

function firstFrom(words: readonly string[], beginning: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}
