// The words of the time axis: short beside their neighbours, whole where a year, month or window
// begins.

import type { Day } from '../../model/day.ts';

export type TickUnit = 'year' | 'month' | 'week' | 'day';

export interface AxisLabels {
  /** "2016", "May", "Tue 13", "12" for a week, and "Mon 5 Dec" where its month is new. */
  readonly tickLabel: (unit: TickUnit, day: Day, isNewMonth: boolean) => string;
  /** The same where its year begins or comes into view: "2016", "Apr 2016", "Tue 13 Dec 2016". */
  readonly wholeTickLabel: (unit: TickUnit, day: Day) => string;
  /** What a window lies in when its first tick is far: "2016", "Apr 2016". */
  readonly contextLabel: (unit: TickUnit, day: Day) => string;
  /** The flag of the selected day: "Fri 6 May". */
  readonly flagLabel: (day: Day) => string;
  /** For the density strip, where years there are told shorter. */
  readonly strip?: AxisLabels;
}

/** In the language of the page, once its words have come. */
export let axisLabels: AxisLabels;

export function setAxisLabels(spoken: AxisLabels): void {
  axisLabels = spoken;
}
