// A span is a half-open range [start, end) of UTF-16 offsets into one article's text as decoded.
// Every excerpt in the project is a span; its words are never copied by hand.

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function textAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function lengthOf(span: Span): number {
  return span.end - span.start;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** Where spans overlap, the longest stays (the earlier of two equals); sorted by position. */
export function keepLongest<T extends Span>(spans: readonly T[]): T[] {
  return clustersOf(spans).flatMap(longestOf);
}

/** Runs of spans that hang together by overlapping, so that the choice stays local and quick. */
function clustersOf<T extends Span>(spans: readonly T[]): T[][] {
  const clusters: T[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const span of [...spans].sort(byPosition)) {
    if (span.start < end) clusters.at(-1)?.push(span);
    else clusters.push([span]);
    end = Math.max(end, span.end);
  }
  return clusters;
}

function longestOf<T extends Span>(cluster: readonly T[]): readonly T[] {
  if (cluster.length < 2) return cluster;
  const kept: T[] = [];
  for (const span of [...cluster].sort((a, b) => lengthOf(b) - lengthOf(a) || byPosition(a, b))) {
    if (!kept.some((other) => overlaps(other, span))) kept.push(span);
  }
  return kept.sort(byPosition);
}
