// Path data as a canvas path, made once for each of the few outlines there are.

const known = new Map<string, Path2D>();

export function pathOf(d: string): Path2D {
  const found = known.get(d);
  if (found) return found;
  const path = new Path2D(d);
  known.set(d, path);
  return path;
}
