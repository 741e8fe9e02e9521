// The scrubber is a picture of the list, not of time: one tick for each event, evenly spaced, a
// tear where more than three years hold nothing, and as many labels as there is room for, years
// before months.

import { yearOf } from '../../model/day.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { monthShort } from '../shared/dateWords.ts';

export interface ScrubLabel {
  readonly y: number;
  readonly text: string;
  readonly isYear: boolean;
}

export interface ScrubLayout {
  /** Middle of each event's tick, in the order of the events. */
  readonly ticks: readonly number[];
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

export function scrubLayout(events: readonly DiplomaticEvent[], height: number): ScrubLayout {
  const tears = events.map((event, i) => isAfterGap(events[i - 1], event));
  const count = tears.filter(Boolean).length;
  const room = Math.max(0, height - 2 * PADDING);
  const fold = count * FOLD > room / 3 ? 0 : FOLD;
  const pitch = Math.min(MOST_PITCH, (room - count * fold) / Math.max(1, events.length));
  const folds: number[] = [];
  let y = PADDING;
  const ticks = tears.map((isTorn) => {
    if (isTorn && fold > 0) {
      folds.push(y + fold / 2);
      y += fold;
    }
    y += pitch;
    return y - pitch / 2;
  });
  return { ticks, folds, labels: withRoom(labelsOf(events, ticks), folds), pitch };
}

/** The event whose tick lies nearest to `y`. */
export function eventAt({ ticks, pitch }: ScrubLayout, y: number): number {
  const after = ticks.findIndex((tick) => tick + pitch / 2 >= y);
  return after < 0 ? ticks.length - 1 : after;
}

function isAfterGap(before: DiplomaticEvent | undefined, event: DiplomaticEvent): boolean {
  if (!before?.latest || !event.earliest) return false;
  return yearOf(event.earliest) - yearOf(before.latest) - 1 > EMPTY_YEARS;
}

function labelsOf(events: readonly DiplomaticEvent[], ticks: readonly number[]): ScrubLabel[] {
  let [year, month] = ['', ''];
  return events.flatMap(({ earliest, precision }, i): ScrubLabel[] => {
    const y = ticks[i];
    if (!earliest || y === undefined) return [];
    if (earliest.slice(0, 4) !== year) {
      [year, month] = [earliest.slice(0, 4), earliest.slice(0, 7)];
      return [{ y, text: year, isYear: true }];
    }
    const isMonth = precision === 'day' || precision === 'month';
    if (!isMonth || earliest.slice(0, 7) === month) return [];
    month = earliest.slice(0, 7);
    return [{ y, text: monthShort(earliest), isYear: false }];
  });
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
