// Path data as a canvas path, made once for each of the few outlines there are.

const known = new Map<string, Path2D>();
const written = new WeakMap<Path2D, string>();

export function pathOf(d: string): Path2D {
  const found = known.get(d);
  if (found) return found;
  const path = new Path2D(d);
  known.set(d, path);
  written.set(path, d);
  return path;
}

/** What such a path was made from, for where there is no canvas; empty for any other path. */
export function dataOf(path: Path2D): string {
  return written.get(path) ?? '';
}
