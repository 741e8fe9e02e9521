// The wording of a text as numbers: a hash of every run of five words. Two texts are compared by the
// hashes that fall into a fixed fraction of all, so that a long text has a longer sketch, and pairs
// are proposed by each text's smallest few.

export interface Sketch {
  /** Every run of words, counted once. */
  readonly size: number;
  readonly kept: ReadonlySet<number>;
  /** The smallest hashes of all. */
  readonly probes: readonly number[];
  /** The same for two texts with the same words in the same order. */
  readonly wording: string;
}

const RUN = 5;
/** One hash in so many is kept; short texts keep all. */
const KEEP_ONE_IN = 4;
const SHORT = 400;
const PROBES = 48;
const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

export function sketchOf(prose: string): Sketch {
  const words = prose.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const runs = new Set<number>();
  let [forward, mixed] = [BASIS, PRIME];
  for (let i = 0; i < hashes.length; i += 1) {
    forward = mix(forward, hashes[i] ?? 0);
    mixed = mix(mixed ^ 0x5bd1e995, hashes[i] ?? 0);
    if (i + 1 >= RUN) runs.add(runHash(hashes, i + 1 - RUN));
  }
  const all = [...runs].sort((a, b) => a - b);
  const kept = all.length <= SHORT ? all : all.filter((hash) => hash % KEEP_ONE_IN === 0);
  const wording = `${words.length}-${forward}-${mixed}`;
  return { size: runs.size, kept: new Set(kept), probes: all.slice(0, PROBES), wording };
}

/** The share of the smaller sketch that the larger has too. */
export function sharedWithSmaller(a: Sketch, b: Sketch): number {
  const isSampled = a.size > SHORT || b.size > SHORT;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const compared = [...few.kept].filter((hash) => !isSampled || hash % KEEP_ONE_IN === 0);
  if (compared.length === 0) return 0;
  return compared.filter((hash) => many.kept.has(hash)).length / compared.length;
}

function runHash(hashes: readonly number[], from: number): number {
  let hash = BASIS;
  for (let i = from; i < from + RUN; i += 1) hash = mix(hash, hashes[i] ?? 0);
  return finish(hash);
}

function hashOf(word: string): number {
  let hash = BASIS;
  for (let i = 0; i < word.length; i += 1) hash = mix(hash, word.charCodeAt(i));
  return hash;
}

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME) >>> 0;
}

/** Spreads the bits, so that "smallest" and "divisible by four" are chance. */
function finish(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}
