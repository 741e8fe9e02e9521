// What the words of a time expression say, as data: no day is known here, only how to find it.

import type { Weekday } from '../../model/day.ts';
import type { Span } from '../../model/span.ts';

export const units = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
] as const;
export type Unit = (typeof units)[number];

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

/** "early", "mid-", "late": a part of the stretch named, never a narrower stretch. */
export type Part = 'start' | 'mid' | 'end';

/** Which one of a kind that comes round: "last May", "this Friday", "the following spring". */
export type Sense = 'last' | 'this' | 'next' | 'that' | 'following';

/** Morning, noon and the rest as TIMEX3 writes them. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export type Calendar = 'gregorian' | 'old-style' | 'japanese-era';

interface Shade {
  readonly part?: Part;
  /** "around", "about", "circa". */
  readonly about?: boolean;
}

/** Whichever of year, month, day of the month and weekday the words print. */
export interface DateReading extends Shade {
  readonly kind: 'date';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: Weekday | null;
  readonly sense: Sense | null;
  /** "May last year": −1; with the sense "that" counted from the year told. */
  readonly yearOffset: number | null;
  readonly calendar: Calendar;
}

export interface WeekdayReading extends Shade {
  readonly kind: 'weekday';
  readonly weekday: Weekday;
  readonly sense: Sense | null;
  /** "the following Friday" counts from the day told before. */
  readonly fromTold?: true;
  /** "Friday last week": −1; null where the words name no week. */
  readonly week: number | null;
}

export interface SeasonReading extends Shade {
  readonly kind: 'season';
  readonly season: Season;
  readonly year: number | null;
  readonly sense: Sense | null;
}

/** A quarter or a half of a year; `index` null is "the quarter", "the latest quarter". */
export interface QuarterReading extends Shade {
  readonly kind: 'quarter';
  readonly of: 'quarter' | 'half';
  readonly index: number | null;
  readonly year: number | null;
  /** "the year-ago quarter" −1, "this year's third quarter" 0; null where no year is said. */
  readonly yearOffset: number | null;
  readonly fiscal: boolean;
  readonly sense: Sense | null;
}

export interface DecadeReading extends Shade {
  readonly kind: 'decade';
  /** 1990, or 90 where the words leave the century open. */
  readonly decade: number;
}

export interface CenturyReading extends Shade {
  readonly kind: 'century';
  /** 19 for "the 19th century". */
  readonly ordinal: number;
}

/**
 * "last month", "this year", "today", "tomorrow": whole units from the day of publication; offset
 * null where the verb tells ("over the weekend").
 */
export interface RelativeReading extends Shade {
  readonly kind: 'relative';
  readonly unit: Unit;
  readonly offset: number | null;
  readonly fiscal: boolean;
  /** "year-earlier" before a figure. */
  readonly adjective?: true;
}

/** "two years ago", "a week from now". */
export interface DistanceReading extends Shade {
  readonly kind: 'distance';
  readonly unit: Unit;
  readonly amount: Amount;
  readonly direction: 'past' | 'future';
  /** "forty years ago today": the same day, week or month of that year. */
  readonly piece?: 'day' | 'week' | 'month';
}

/** "the following day", "that autumn", "a year earlier": from what the text spoke of before. */
export interface AnaphoraReading extends Shade {
  readonly kind: 'anaphora';
  readonly unit: Unit;
  /** Null where the words count vaguely: "several days later". */
  readonly offset: number | null;
  /** "that day" needs a day told before; "a day later" counts from whatever was told. */
  readonly counts: boolean;
}

/** "two days before his visit", "after the talks": from an event the words name. */
export interface OffsetFromEventReading {
  readonly kind: 'offset-from-event';
  /** Both null for a bare "before the meeting". */
  readonly unit: Unit | null;
  readonly amount: Amount | null;
  readonly direction: 'before' | 'after' | 'during';
  /** The noun phrase, up to where a plain reading of the words ends it. */
  readonly event: Span;
}

/** `value` null is a vague number: "several", "months". */
export interface Amount {
  readonly value: number | null;
}

export interface DurationReading {
  readonly kind: 'duration';
  readonly unit: Unit;
  readonly amount: Amount;
  /** "the past three months" lies before now, "the next four years" after. */
  readonly lies: 'past' | 'future' | null;
}

export interface SetReading {
  readonly kind: 'set';
  /** As TIMEX3 writes it: "P1Y", "XXXX-WXX-5", "XXXX-XX-XX". */
  readonly value: string;
}

export interface ReferenceReading {
  readonly kind: 'reference';
  readonly to: 'past' | 'present' | 'future';
}

/** A clock time or a part of a day, and the day it belongs to where the words say so. */
export interface TimeReading {
  readonly kind: 'time';
  readonly clock: { readonly hour: number; readonly minute: number | null } | null;
  readonly dayPart: DayPart | null;
  readonly zone: string | null;
  readonly on: DayReading | null;
}

export type DayReading = DateReading | WeekdayReading | RelativeReading | AnaphoraReading;

export interface RangeReading {
  readonly kind: 'range';
  readonly from: RangeEnd;
  readonly to: RangeEnd;
}

export interface RangeEnd extends Span {
  readonly reading: DateReading;
}

export type Reading =
  | DateReading
  | WeekdayReading
  | SeasonReading
  | QuarterReading
  | DecadeReading
  | CenturyReading
  | RelativeReading
  | DistanceReading
  | AnaphoraReading
  | OffsetFromEventReading
  | DurationReading
  | SetReading
  | ReferenceReading
  | TimeReading
  | RangeReading;
