// The scrubber is a picture of the list, not of time: one tick for each event, evenly spaced, a
// tear where more than three years hold nothing, and as many labels as there is room for, years
// before months.

import { dayAt, dayIndex, makeDay, monthOf, yearOf } from '../../model/day.ts';
import { precisions } from '../../model/edtf.ts';
import { OPEN_FROM, OPEN_TO } from '../../model/eventColumns.ts';
import type { EventList } from '../../model/eventTable.ts';
import { monthShort } from '../shared/dateWords.ts';

export interface ScrubLabel {
  readonly y: number;
  readonly text: string;
  readonly isYear: boolean;
}

export interface ScrubLayout {
  /** Middle of the tick of the event at a place of the list. */
  readonly tickAt: (place: number) => number;
  /** The event whose tick lies nearest to `y`. */
  readonly placeAt: (y: number) => number;
  readonly folds: readonly number[];
  readonly labels: readonly ScrubLabel[];
  /** Height of one tick's share. */
  readonly pitch: number;
}

const PADDING = 10;
const FOLD = 12;
const MOST_PITCH = 18;
const LABEL = 13;
const EMPTY_YEARS = 3;

export function scrubLayout(events: EventList, height: number): ScrubLayout {
  const { length } = events.rows;
  const tears = tearsOf(events);
  const room = Math.max(0, height - 2 * PADDING);
  const fold = tears.length * FOLD > room / 3 ? 0 : FOLD;
  const pitch = Math.min(MOST_PITCH, (room - tears.length * fold) / Math.max(1, length));
  const torn = fold > 0 ? tears : [];
  const topOf = (place: number) => {
    const before = torn.filter((tear) => tear <= place).length;
    return PADDING + before * fold + place * pitch;
  };
  const tickAt = (place: number) => topOf(place) + pitch / 2;
  const placeAt = (y: number) => {
    const before = torn.filter((tear) => topOf(tear) <= y).length;
    const place = Math.ceil((y - PADDING - before * fold) / pitch) - 1;
    return Math.max(0, Math.min(length - 1, place));
  };
  const folds = torn.map((tear) => topOf(tear) - fold / 2);
  return { tickAt, placeAt, folds, labels: withRoom(labelsOf(events, tickAt), folds), pitch };
}

/** Places of the events before which more than three whole years are empty. */
function tearsOf({ table: { columns }, rows }: EventList): readonly number[] {
  const tears: number[] = [];
  for (let place = 1; place < rows.length; place += 1) {
    const end = columns.to[rows[place - 1] ?? 0] ?? OPEN_TO;
    const start = columns.from[rows[place] ?? 0] ?? OPEN_FROM;
    // Calendars are asked only where it can be that long.
    if (end === OPEN_TO || start - end < EMPTY_YEARS * 365) continue;
    if (yearOf(dayAt(start)) - yearOf(dayAt(end - 1)) - 1 > EMPTY_YEARS) tears.push(place);
  }
  return tears;
}

const FINE = [precisions.indexOf('day'), precisions.indexOf('month')];

/** A year where it begins, then the months in which something is dated so finely. */
function labelsOf(
  { table: { columns }, rows }: EventList,
  tickAt: (place: number) => number,
): ScrubLabel[] {
  const labels: ScrubLabel[] = [];
  let [yearEnd, monthEnd] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [place, row] of rows.entries()) {
    const from = columns.from[row] ?? OPEN_FROM;
    if (from === OPEN_FROM || (from < yearEnd && from < monthEnd)) continue;
    const isFine = FINE.includes(columns.precision[row] ?? 0);
    if (from < yearEnd && !isFine) continue;
    const day = dayAt(from);
    const [year, month] = [yearOf(day), monthOf(day)];
    const isYear = from >= yearEnd;
    labels.push({ y: tickAt(place), text: isYear ? String(year) : monthShort(day), isYear });
    yearEnd = firstOf(year + 1, 1);
    monthEnd = month === 12 ? yearEnd : firstOf(year, month + 1);
  }
  return labels;
}

function firstOf(year: number, month: number): number {
  const day = makeDay(year, month, 1);
  return day ? dayIndex(day) : Number.POSITIVE_INFINITY;
}

/** Years first, each where no earlier one stands; then months where there is still room. */
function withRoom(labels: readonly ScrubLabel[], folds: readonly number[]): ScrubLabel[] {
  const kept: ScrubLabel[] = [];
  for (const isYear of [true, false]) {
    let next = 0;
    let last = Number.NEGATIVE_INFINITY;
    const taken = isYear ? [] : [...kept.map(({ y }) => y), ...folds].sort((a, b) => a - b);
    for (const label of labels) {
      if (label.isYear !== isYear || label.y - last < LABEL) continue;
      while (next < taken.length && (taken[next] ?? 0) <= label.y - LABEL) next += 1;
      if ((taken[next] ?? Number.POSITIVE_INFINITY) < label.y + LABEL) continue;
      kept.push(label);
      last = label.y;
    }
  }
  return kept.sort((a, b) => a.y - b.y);
}
