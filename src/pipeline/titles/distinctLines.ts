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
  const told = subjects.map((subject, index) => ({
    subject,
    index,
    line: telling.lineOf(subject, max),
  }));
  const held = heldLines(told);
  for (const detailOf of telling.details) {
    const alike = told.filter(({ line }) => held.count(line) > 1);
    if (alike.length === 0) break;
    const longer = alike.map((one) => withDetail(one, detailOf));
    alike.forEach((one, i) => {
      const line = longer[i] ?? one.line;
      held.change(one.line, line);
      one.line = line;
    });
  }
  return withNumbers(told, held, telling, max);

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
  readonly index: number;
  line: string;
}

function bare(detail: string): string {
  return detail.replace(/^ in |^[、,]\s?/, '');
}

/** How many have which line. */
interface HeldLines {
  readonly count: (line: string) => number;
  readonly change: (from: string, to: string) => void;
  readonly take: (line: string) => void;
}

function heldLines(told: readonly Told<unknown>[]): HeldLines {
  const counts = new Map<string, number>();
  const count = (line: string) => counts.get(line) ?? 0;
  const take = (line: string) => void counts.set(line, count(line) + 1);
  for (const { line } of told) take(line);
  const change = (from: string, to: string) => {
    counts.set(from, count(from) - 1);
    take(to);
  };
  return { count, change, take };
}

function withNumbers<T>(
  told: readonly Told<T>[],
  held: HeldLines,
  telling: Telling<T>,
  max: number,
): string[] {
  const lines = told.map(({ line }) => line);
  const room = telling.numbered(MOST).length;
  const next = new Map<string, number>();
  const first = new Set<string>();
  const alike = told
    .filter(({ line }) => held.count(line) > 1)
    .map(({ subject, line, index }) => ({ subject, line, index, order: telling.orderOf(subject) }))
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
      if (held.count(text) > 0) continue;
      held.take(text);
      next.set(stem, number + 1);
      return text;
    }
  }
}
