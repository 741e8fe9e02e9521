// Which stretches of years hold no event and are folded: whole calendar years inside every gap of
// more than three years, each gap by itself.

import { yearAt, yearStart } from './calendarDays.ts';

export interface Fold {
  /** First empty year: its name in links. */
  readonly year: number;
  readonly years: number;
  readonly from: number;
  readonly to: number;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const MIN_GAP_DAYS = 3 * 365 + 1;

/** `ranges` in order of `from`; an open side covers only the day that is known. */
export function findFolds(ranges: Iterable<Range>): readonly Fold[] {
  const folds: Fold[] = [];
  let covered = Number.NEGATIVE_INFINITY;
  for (const range of ranges) {
    const from = Number.isFinite(range.from) ? range.from : range.to - 1;
    const to = Number.isFinite(range.to) ? range.to : range.from + 1;
    if (Number.isFinite(covered) && from - covered > MIN_GAP_DAYS) {
      const fold = foldBetween(covered, from);
      if (fold) folds.push(fold);
    }
    covered = Math.max(covered, to);
  }
  return folds;
}

function foldBetween(from: number, to: number): Fold | undefined {
  const startsYear = yearStart(yearAt(from)) === from;
  const year = yearAt(from) + (startsYear ? 0 : 1);
  const end = yearAt(to);
  if (end - year < 2) return undefined;
  return { year, years: end - year, from: yearStart(year), to: yearStart(end) };
}
