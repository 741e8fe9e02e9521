// Lines for all events of a set, no two alike: where two would be, a detail is added to both (a
// place, a month, a day), and where none tells them apart, a number.

export interface Telling<T> {
  readonly lineOf: (subject: T, max: number) => string;
  /** What may be added behind a line, the most telling first. */
  readonly details: readonly Detail<T>[];
  /** Behind the second and later ones of lines alike. */
  readonly numbered: (number: number) => string;
  /** Which of two alike is the first, whatever order they come in. */
  readonly orderOf: (subject: T) => string;
}

export interface Detail<T> {
  /** Joins it to a line: " in ". */
  readonly joint: string;
  /** Empty where a subject has none, or where the line tells it in other words. */
  readonly textOf: (subject: T, line: string) => string;
  /** It says what the detail before it said, and more: it takes its place. */
  readonly isFiner?: true;
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
  const lines: Lines = new Map();
  const told = subjects.map((subject, index): Told<T> => {
    const line = taken(lines, telling.lineOf(subject, max));
    return { subject, index, line, bare: line.text };
  });
  for (const detail of telling.details) {
    const alike = told.filter(({ line }) => line.holders > 1);
    const longer = alike.map((one) => withDetail(one, detail));
    alike.forEach((one, i) => {
      const { text } = one.line;
      one.line.holders--;
      one.line = taken(lines, longer[i] ?? text);
      if (!detail.isFiner && one.line.text !== text) one.bare = text;
    });
  }
  return withNumbers(told, lines, telling, max);

  function withDetail(one: Told<T>, { joint, textOf, isFiner }: Detail<T>): string {
    const { subject, line: told } = one;
    const text = isFiner ? one.bare : told.text;
    const detail = textOf(subject, text);
    if (detail === '' || text.includes(detail)) return told.text;
    const room = max - joint.length - detail.length;
    const line = text.length <= room ? text : telling.lineOf(subject, room);
    return line.length + SLACK < text.length ? told.text : `${line}${joint}${detail}`;
  }
}

interface Told<T> {
  readonly subject: T;
  readonly index: number;
  line: Line;
  /** Without the detail added last. */
  bare: string;
}

/** A line, and how many have it. */
interface Line {
  readonly text: string;
  holders: number;
}

type Lines = Map<string, Line>;

function taken(lines: Lines, text: string): Line {
  const known = lines.get(text);
  const line = known ?? { text, holders: 0 };
  if (!known) lines.set(text, line);
  line.holders++;
  return line;
}

function withNumbers<T>(
  told: readonly Told<T>[],
  lines: Lines,
  telling: Telling<T>,
  max: number,
): string[] {
  const texts = told.map(({ line }) => line.text);
  const room = telling.numbered(MOST).length;
  const next = new Map<string, number>();
  const first = new Set<Line>();
  const alike = told
    .filter(({ line }) => line.holders > 1)
    .map(({ subject, line, index }) => ({ subject, line, index, order: telling.orderOf(subject) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.index - b.index));
  for (const { subject, line, index } of alike) {
    if (first.has(line)) texts[index] = numbered(subject, line.text);
    first.add(line);
  }
  return texts;

  /** Lines cut to one stem share its numbers, so that a thousand alike take a thousand steps. */
  function numbered(subject: T, line: string): string {
    const stem = line.length + room <= max ? line : telling.lineOf(subject, max - room);
    for (let number = next.get(stem) ?? 2; ; number++) {
      const text = `${stem}${telling.numbered(number)}`;
      if ((lines.get(text)?.holders ?? 0) > 0) continue;
      taken(lines, text);
      next.set(stem, number + 1);
      return text;
    }
  }
}
