// Lines for all events of a set, no two alike: where two would be, a detail is added to both (a
// place, a month, a day), and where none tells them apart, a number.

export interface Telling<T> {
  readonly lineOf: (subject: T, max: number) => string;
  /** What may be added behind a line, the most telling first; empty where it has none. */
  readonly details: readonly ((subject: T) => string)[];
  /** Behind the second and later ones of lines alike. */
  readonly numbered: (number: number) => string;
  /** Which of two alike is the first, whatever order they come in. */
  readonly orderOf: (subject: T) => string;
}

/** A detail is not worth more words than these. */
const SLACK = 12;
/** No number is longer than this one. */
const MOST = 999_999;

export function distinctLines<T>(
  subjects: readonly T[],
  telling: Telling<T>,
  max: number,
): string[] {
  let told = subjects.map((subject) => ({ subject, line: telling.lineOf(subject, max) }));
  for (const detailOf of telling.details) {
    const alike = linesAlike(told);
    if (alike.size === 0) break;
    told = told.map((one) =>
      alike.has(one.line) ? { ...one, line: withDetail(one, detailOf) } : one,
    );
  }
  return withNumbers(told, telling, max);

  function withDetail({ subject, line }: Told<T>, detailOf: (subject: T) => string): string {
    const detail = detailOf(subject);
    if (detail === '' || line.includes(bare(detail))) return line;
    if (line.length + detail.length <= max) return `${line}${detail}`;
    const rest = telling.lineOf(subject, max - detail.length);
    return rest.length + SLACK < line.length ? line : `${rest}${detail}`;
  }
}

interface Told<T> {
  readonly subject: T;
  readonly line: string;
}

function bare(detail: string): string {
  return detail.replace(/^ in |^[、,]\s?/, '');
}

/** The lines that two or more have. */
function linesAlike<T>(told: readonly Told<T>[]): Set<string> {
  const met = new Set<string>();
  const alike = new Set<string>();
  for (const { line } of told) (met.has(line) ? alike : met).add(line);
  return alike;
}

function withNumbers<T>(told: readonly Told<T>[], telling: Telling<T>, max: number): string[] {
  const repeated = linesAlike(told);
  const lines = told.map(({ line }) => line);
  const taken = new Set(lines);
  const room = telling.numbered(MOST).length;
  const next = new Map<string, number>();
  const first = new Set<string>();
  const alike = told
    .map(({ subject, line }, index) => ({ subject, line, index }))
    .filter(({ line }) => repeated.has(line))
    .map((one) => ({ ...one, order: telling.orderOf(one.subject) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.index - b.index));
  for (const { subject, line, index } of alike) {
    if (first.has(line)) lines[index] = numbered(subject, line);
    first.add(line);
  }
  return lines;

  /** Lines cut to one stem share its numbers, so that a thousand alike take a thousand steps. */
  function numbered(subject: T, line: string): string {
    const stem = line.length + room <= max ? line : telling.lineOf(subject, max - room);
    for (let number = next.get(stem) ?? 2; ; number++) {
      const text = `${stem}${telling.numbered(number)}`;
      if (taken.has(text)) continue;
      taken.add(text);
      next.set(stem, number + 1);
      return text;
    }
  }
}
