// Where the axis has its ticks and what they say, from millennia to days. The year is whole and
// strong at its first tick and at the left edge; no label runs into the next. Where there is too
// little room before a fold, the fold's own words give way to the year.

import { dayAt, monthOf, weekdayOf, yearOf } from '../../model/day.ts';
import { type AxisLabels, axisLabels, type TickUnit } from '../shared/axisLabels.ts';
import { held, monthAt, monthStart, yearAt, yearStart } from '../shared/calendarDays.ts';
import { textLength } from '../shared/textLength.ts';
import { type FoldedScale, isFolded } from './foldedScale.ts';

export interface Tick {
  readonly day: number;
  readonly x: number;
  /** Empty where there is no room. */
  readonly label: string;
  readonly isStrong: boolean;
}

export interface Ticks {
  readonly major: readonly Tick[];
  /** Pixels of the short ones. */
  readonly minor: readonly number[];
  /** What the left edge lies in, where no tick says so; else empty. */
  readonly context: string;
  /** First years of the folds over which a label stands. */
  readonly covered: readonly number[];
}

interface Step {
  readonly unit: TickUnit;
  readonly every: number;
  readonly days: number;
  readonly minPx: number;
}

const steps: readonly Step[] = [
  { unit: 'day', every: 1, days: 1, minPx: 52 },
  { unit: 'week', every: 1, days: 7, minPx: 56 },
  { unit: 'month', every: 1, days: 30.4, minPx: 40 },
  { unit: 'month', every: 3, days: 91.3, minPx: 40 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map(
    (every) => ({ unit: 'year', every, days: 365.25 * every, minPx: 46 }) as const,
  ),
];

const MIN_MINOR_PX = 9;
const LABEL_GAP = 5;
const CHAR_PX = 6.4;
/** The words of a fold are short here, and stand along it too. */
export const NARROW_FOLD_PX = 50;

export function layoutTicks(scale: FoldedScale, labels = axisLabels): Ticks {
  const chosen = steps.findIndex(({ days, minPx }) => days * scale.pxPerDay >= minPx);
  const at = chosen === -1 ? steps.length - 1 : chosen;
  const step = steps[at];
  if (!step) return { major: [], minor: [], context: '', covered: [] };
  const finer = steps.slice(0, at).find(({ days }) => days * scale.pxPerDay >= MIN_MINOR_PX);
  const days = ticksOf(step, scale);
  const majorDays = new Set(days);
  const minor = finer ? ticksOf(finer, scale).filter((day) => !majorDays.has(day)) : [];
  return { ...labelled(step.unit, days, scale, labels), minor: minor.map(scale.toX) };
}

/** First days of the steps inside the window, one at the end of every fold, none inside a fold. */
function ticksOf(step: Step, scale: FoldedScale): readonly number[] {
  const { from, to } = scale.window;
  const folds = scale.folds.filter((fold) => isFolded(fold, scale));
  const days: number[] = [];
  let day = startAtOrAfter(step, from);
  for (const fold of [...folds, undefined]) {
    const end = Math.min(to, fold?.from ?? to);
    for (; day < end; day = nextStart(step, day)) days.push(day);
    if (!fold) break;
    if (fold.to >= from && fold.to <= to) days.push(fold.to);
    day = Math.max(day, startAtOrAfter(step, Math.max(from, fold.to + 0.5)));
  }
  return days;
}

function startAtOrAfter(step: Step, day: number): number {
  const start = startBefore(step, day);
  return start >= day ? start : nextStart(step, start);
}

function startBefore({ unit, every }: Step, day: number): number {
  if (unit === 'year') return yearStart(Math.floor(yearAt(day) / every) * every);
  if (unit === 'month') return monthStart(Math.floor(monthAt(day) / every) * every);
  if (unit === 'day') return held(day);
  return held(day) - weekdayOf(dayAt(held(day))) + 1;
}

function nextStart(step: Step, start: number): number {
  const { unit, every } = step;
  if (unit === 'year') return Math.max(start + 1, yearStart(yearAt(start) + every));
  if (unit === 'month') return Math.max(start + 1, monthStart(monthAt(start) + every));
  return start + (unit === 'week' ? 7 : 1);
}

function labelled(
  unit: TickUnit,
  days: readonly number[],
  scale: FoldedScale,
  { contextLabel, tickLabel, wholeTickLabel }: AxisLabels,
) {
  const first = days[0];
  const left = dayAt(held(scale.window.from));
  const context = contextLabel(unit, left);
  const firstX = first === undefined ? Number.POSITIVE_INFINITY : scale.toX(first);
  const hasContext = firstX > widthOf(context) + LABEL_GAP;
  let lastYear = hasContext ? yearOf(left) : undefined;
  let lastMonth = hasContext ? monthOf(left) : undefined;
  let freeFrom = hasContext ? widthOf(context) : Number.NEGATIVE_INFINITY;
  const covered: number[] = [];
  const atLeft = roomAt(scale.window.from, scale);
  if (hasContext && atLeft.fold && widthOf(context) > atLeft.before) covered.push(atLeft.fold.year);
  const major = days.map((day): Tick => {
    const date = dayAt(day);
    const x = scale.toX(day);
    const isStrong = unit === 'year' || yearOf(date) !== lastYear;
    const { fold, before, after } = roomAt(day, scale);
    const wordings = isStrong
      ? [wholeTickLabel(unit, date), contextLabel(unit, date)]
      : [tickLabel(unit, date, monthOf(date) !== lastMonth)];
    const fitting = (end: number) => wordings.find((words) => x + widthOf(words) <= end);
    const label = fitting(before) ?? fitting(after) ?? '';
    if (label === '' || x < freeFrom) return { day, x, label: '', isStrong: false };
    lastYear = yearOf(date);
    lastMonth = monthOf(date);
    freeFrom = x + widthOf(label) + LABEL_GAP;
    if (fold && x + widthOf(label) > before) covered.push(fold.year);
    return { day, x, label, isStrong };
  });
  return { major, context: hasContext ? context : '', covered };
}

/** How far a label may run: to the next fold, or, over a narrow one, to its end. */
function roomAt(day: number, scale: FoldedScale) {
  const edge = scale.width + 20;
  const fold = scale.folds.find((each) => each.from > day && isFolded(each, scale));
  const before = fold ? Math.min(scale.toX(fold.from), edge) : edge;
  const isNarrow = fold && scale.toX(fold.to) - scale.toX(fold.from) < NARROW_FOLD_PX;
  return { fold, before, after: isNarrow ? Math.min(scale.toX(fold.to), edge) : before };
}

function widthOf(text: string): number {
  return textLength(text) * CHAR_PX + 4;
}
