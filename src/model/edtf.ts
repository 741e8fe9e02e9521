// Dates as ISO 8601-2 (EDTF) strings, in the small closed subset the timeline needs: years,
// months, days, quarters (33–36), decades and centuries by unspecified digits (201X, 19XX), a
// qualifier at the end, and intervals of these, open (..) on either side.
// An interval says how long something lasts, never how unsure we are. A qualifier never moves the
// bounds. ISO 8601-2 ties the season codes 21–24 to no months, so they are refused here.

import { type Day, daysInMonth, makeDay, maxDay, minDay } from './day.ts';

export const precisions = [
  'day',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
] as const;
export type Precision = (typeof precisions)[number];

/** `?` uncertain, `~` about, `%` both. */
export const qualifiers = ['?', '~', '%'] as const;
export type Qualifier = (typeof qualifiers)[number];

export interface EdtfDate {
  readonly edtf: string;
  /** First and last day it can mean, both included; null for an open side. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** The coarser of the two ends of an interval. */
  readonly precision: Precision;
  readonly qualifier: Qualifier | null;
  readonly isInterval: boolean;
}

interface Part {
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: Precision;
  readonly qualifier: Qualifier | null;
}

const PART =
  /^(?:(\d{4})(?:-(?:(3[3-6])|(0[1-9]|1[0-2])(?:-(\d{2}))?))?|(\d{3})X|(\d{2})XX)([?~%])?$/;

/** Undefined for anything outside the subset, and for days no calendar has. */
export function parseEdtf(text: string): EdtfDate | undefined {
  const [first, second, ...more] = text.split('/');
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) {
    const part = parsePart(first);
    return part && { edtf: text, ...part, isInterval: false };
  }
  return parseInterval(text, first, second);
}

function parseInterval(text: string, first: string, second: string): EdtfDate | undefined {
  const from = first === '..' ? null : parsePart(first);
  const to = second === '..' ? null : parsePart(second);
  if (from === undefined || to === undefined || (from === null && to === null)) return undefined;
  if (from && to && from.earliest > to.latest) return undefined;
  const ends = [from, to].filter((part) => part !== null);
  return {
    edtf: text,
    earliest: from?.earliest ?? null,
    latest: to?.latest ?? null,
    precision: coarsest(ends.map((part) => part.precision)),
    qualifier: joinQualifiers(ends.map((part) => part.qualifier)),
    isInterval: true,
  };
}

function parsePart(text: string): Part | undefined {
  const match = PART.exec(text);
  if (!match) return undefined;
  const [, year, quarter, month, day, decade, century, mark] = match;
  const qualifier = (mark as Qualifier | undefined) ?? null;
  if (decade !== undefined) return years(Number(decade) * 10, 10, 'decade', qualifier);
  if (century !== undefined) return years(Number(century) * 100, 100, 'century', qualifier);
  const y = Number(year);
  if (quarter !== undefined)
    return months(y, (Number(quarter) - 33) * 3 + 1, 3, 'quarter', qualifier);
  if (month === undefined) return years(y, 1, 'year', qualifier);
  if (day === undefined) return months(y, Number(month), 1, 'month', qualifier);
  const whole = makeDay(y, Number(month), Number(day));
  return whole && { earliest: whole, latest: whole, precision: 'day', qualifier };
}

function years(year: number, count: number, precision: Precision, qualifier: Qualifier | null) {
  return months(year, 1, 12 * count, precision, qualifier);
}

function months(
  year: number,
  month: number,
  count: number,
  precision: Precision,
  qualifier: Qualifier | null,
): Part | undefined {
  const last = year * 12 + (month - 1) + count - 1;
  const [lastYear, lastMonth] = [Math.floor(last / 12), (last % 12) + 1];
  const earliest = makeDay(year, month, 1);
  const latest = makeDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
  return earliest && latest && { earliest, latest, precision, qualifier };
}

export function coarsest(list: readonly Precision[]): Precision {
  return list.reduce((a, b) => (precisions.indexOf(b) > precisions.indexOf(a) ? b : a), 'day');
}

function joinQualifiers(list: readonly (Qualifier | null)[]): Qualifier | null {
  const marks = new Set(list.filter((mark) => mark !== null));
  if (marks.size === 0) return null;
  const [only] = marks;
  return marks.size === 1 && only !== undefined ? only : '%';
}

/** The same date marked as "about"; a date that is already qualified keeps `%` or `~`. */
export function about(edtf: string): string {
  return edtf
    .split('/')
    .map((part) => {
      if (part === '..' || part.endsWith('~') || part.endsWith('%')) return part;
      return part.endsWith('?') ? `${part.slice(0, -1)}%` : `${part}~`;
    })
    .join('/');
}

/** The interval from one day to another; one day where they are the same. */
export function daySpan(from: Day, to: Day): string {
  return from === to ? from : `${minDay(from, to)}/${maxDay(from, to)}`;
}

/** Whether two dates can mean the same day. */
export function datesOverlap(a: EdtfDate, b: EdtfDate): boolean {
  const aBeforeB = a.latest !== null && b.earliest !== null && a.latest < b.earliest;
  const bBeforeA = b.latest !== null && a.earliest !== null && b.latest < a.earliest;
  return !aBeforeB && !bBeforeA;
}
