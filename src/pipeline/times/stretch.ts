// One named piece of the calendar: a day, a week, March 2016, a decade. It knows its TIMEX3 value, its
// EDTF date, its neighbours, and the larger piece it lies in.

import { must, unreachable } from '../../model/check.ts';
import {
  addDays,
  addMonths,
  type Day,
  dayOfMonth,
  daysBetween,
  makeDay,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../model/day.ts';
import { daySpan, parseEdtf } from '../../model/edtf.ts';
import type { Season } from './reading.ts';

export type Stretch =
  | { readonly unit: 'day'; readonly day: Day }
  | { readonly unit: 'week'; readonly monday: Day }
  | { readonly unit: 'weekend'; readonly monday: Day }
  | { readonly unit: 'month'; readonly year: number; readonly month: number }
  | { readonly unit: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly unit: 'half'; readonly year: number; readonly half: number }
  | { readonly unit: 'season'; readonly year: number; readonly season: Season }
  | { readonly unit: 'year'; readonly year: number }
  | { readonly unit: 'decade'; readonly decade: number }
  | { readonly unit: 'century'; readonly century: number };

export type StretchUnit = Stretch['unit'];

const seasonCodes: Readonly<Record<Season, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  winter: 'WI',
};

/** First month of each season; winter 2016 runs from December 2016 to February 2017. */
const seasonStart: Readonly<Record<Season, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  winter: 12,
};

const finerToCoarser: readonly StretchUnit[] = ['day', 'month', 'year', 'decade', 'century'];

/** The piece of the calendar of that kind which `stretch` lies in; undefined where it is finer. */
export function widen(stretch: Stretch, unit: StretchUnit): Stretch | undefined {
  if (stretch.unit === unit) return stretch;
  if (stretch.unit === 'day') return stretchOfDay(stretch.day, unit);
  if (stretch.unit === 'week' || stretch.unit === 'weekend')
    return unit === 'day' ? undefined : stretchOfDay(stretch.monday, unit);
  const [mine, wanted] = [
    finerToCoarser.indexOf(coarseUnit(stretch)),
    finerToCoarser.indexOf(unit),
  ];
  const first = firstDay(stretch);
  if (stretch.unit === 'month' && (unit === 'quarter' || unit === 'half') && first)
    return stretchOfDay(first, unit);
  return first && wanted >= mine && mine >= 0 ? stretchOfDay(first, unit) : undefined;
}

function coarseUnit(stretch: Stretch): StretchUnit {
  return stretch.unit === 'quarter' || stretch.unit === 'half' || stretch.unit === 'season'
    ? 'year'
    : stretch.unit;
}

export function stretchOfDay(day: Day, unit: StretchUnit): Stretch {
  const [year, month] = [yearOf(day), monthOf(day)];
  switch (unit) {
    case 'day':
      return { unit, day };
    case 'week':
    case 'weekend':
      return { unit, monday: addDays(day, 1 - weekdayOf(day)) };
    case 'month':
      return { unit, year, month };
    case 'quarter':
      return { unit, year, quarter: Math.ceil(month / 3) };
    case 'half':
      return { unit, year, half: Math.ceil(month / 6) };
    case 'season':
      return seasonOfDay(year, month);
    case 'year':
      return { unit, year };
    case 'decade':
      return { unit, decade: Math.floor(year / 10) };
    case 'century':
      return { unit, century: Math.floor(year / 100) };
    default:
      return unreachable(unit);
  }
}

function seasonOfDay(year: number, month: number): Stretch {
  if (month < 3) return { unit: 'season', year: year - 1, season: 'winter' };
  const season = (['spring', 'summer', 'autumn', 'winter'] as const)[Math.floor(month / 3) - 1];
  return { unit: 'season', year, season: season ?? 'winter' };
}

export function shift(stretch: Stretch, count: number): Stretch | undefined {
  switch (stretch.unit) {
    case 'day':
      return within({ unit: 'day', day: addDays(stretch.day, count) });
    case 'week':
    case 'weekend':
      return within({ unit: stretch.unit, monday: addDays(stretch.monday, 7 * count) });
    case 'month': {
      const index = stretch.year * 12 + stretch.month - 1 + count;
      return within({ unit: 'month', year: Math.floor(index / 12), month: modulo(index, 12) + 1 });
    }
    case 'quarter': {
      const index = stretch.year * 4 + stretch.quarter - 1 + count;
      return within({ ...stretch, year: Math.floor(index / 4), quarter: modulo(index, 4) + 1 });
    }
    case 'half': {
      const index = stretch.year * 2 + stretch.half - 1 + count;
      return within({ ...stretch, year: Math.floor(index / 2), half: modulo(index, 2) + 1 });
    }
    case 'season':
    case 'year':
      return within({ ...stretch, year: stretch.year + count });
    case 'decade':
      return within({ unit: 'decade', decade: stretch.decade + count });
    case 'century':
      return within({ unit: 'century', century: stretch.century + count });
    default:
      return unreachable(stretch);
  }
}

/** Years outside 0001–9999 are no dates of ours. */
function within(stretch: Stretch): Stretch | undefined {
  const day = firstDay(stretch);
  return day !== undefined && yearOf(day) > 0 && yearOf(day) < 9990 ? stretch : undefined;
}

export function firstDay(stretch: Stretch): Day | undefined {
  switch (stretch.unit) {
    case 'day':
      return Number.isNaN(Number(stretch.day.slice(0, 4))) ? undefined : stretch.day;
    case 'week':
      return stretch.monday;
    case 'weekend':
      return addDays(stretch.monday, 5);
    case 'month':
      return makeDay(stretch.year, stretch.month, 1);
    case 'quarter':
      return makeDay(stretch.year, stretch.quarter * 3 - 2, 1);
    case 'half':
      return makeDay(stretch.year, stretch.half * 6 - 5, 1);
    case 'season':
      return makeDay(stretch.year, seasonStart[stretch.season], 1);
    case 'year':
      return makeDay(stretch.year, 1, 1);
    case 'decade':
      return makeDay(stretch.decade * 10, 1, 1);
    case 'century':
      return makeDay(stretch.century * 100, 1, 1);
    default:
      return unreachable(stretch);
  }
}

/** As TIMEX3 writes it. */
export function timexValueOf(stretch: Stretch): string {
  switch (stretch.unit) {
    case 'day':
      return stretch.day;
    case 'week':
      return isoWeek(stretch.monday);
    case 'weekend':
      return `${isoWeek(stretch.monday)}-WE`;
    case 'month':
      return `${pad(stretch.year, 4)}-${pad(stretch.month, 2)}`;
    case 'quarter':
      return `${pad(stretch.year, 4)}-Q${stretch.quarter}`;
    case 'half':
      return `${pad(stretch.year, 4)}-H${stretch.half}`;
    case 'season':
      return `${pad(stretch.year, 4)}-${seasonCodes[stretch.season]}`;
    case 'year':
      return pad(stretch.year, 4);
    case 'decade':
      return pad(stretch.decade, 3);
    case 'century':
      return pad(stretch.century, 2);
    default:
      return unreachable(stretch);
  }
}

/** In our subset of EDTF: a week is an interval of days, a season one of months. */
export function edtfOf(stretch: Stretch): string {
  const edtf = edtfText(stretch);
  return must(parseEdtf(edtf)?.edtf, `${edtf} is a date of ours`);
}

function edtfText(stretch: Stretch): string {
  switch (stretch.unit) {
    case 'week':
      return daySpan(stretch.monday, addDays(stretch.monday, 6));
    case 'weekend':
      return daySpan(addDays(stretch.monday, 5), addDays(stretch.monday, 6));
    case 'quarter':
      return `${pad(stretch.year, 4)}-${32 + stretch.quarter}`;
    case 'half':
      return monthSpan(stretch.year, stretch.half * 6 - 5, 6);
    case 'season':
      return monthSpan(stretch.year, seasonStart[stretch.season], 3);
    case 'decade':
      return `${pad(stretch.decade, 3)}X`;
    case 'century':
      return `${pad(stretch.century, 2)}XX`;
    default:
      return timexValueOf(stretch);
  }
}

function monthSpan(year: number, month: number, count: number): string {
  const first = must(makeDay(year, month, 1), 'a month');
  return `${first.slice(0, 7)}/${addMonths(first, count - 1).slice(0, 7)}`;
}

/** The week that has this Monday, numbered by the year its Thursday lies in. */
function isoWeek(monday: Day): string {
  const thursday = addDays(monday, 3);
  const year = yearOf(thursday);
  const firstOfYear = must(makeDay(year, 1, 1), 'a first of January');
  return `${pad(year, 4)}-W${pad(Math.floor(daysBetween(firstOfYear, thursday) / 7) + 1, 2)}`;
}

/** A month and a day in the year that lies nearest to `day`. */
export function nearestYear(day: Day, month: number, dayNumber: number): number {
  const year = yearOf(day);
  const from = monthOf(day) * 31 + dayOfMonth(day);
  const to = month * 31 + dayNumber;
  if (to - from > 186) return year - 1;
  return to - from < -186 ? year + 1 : year;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
