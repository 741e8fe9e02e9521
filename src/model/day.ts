// A Day is a calendar date as text, "2016-12-15", so that text order is time order. This file is
// the only one that holds a Date object or calls date-fns; it counts in UTC and comes straight
// back to text, so nothing depends on the machine's time zone.

import { UTCDateMini as UTCDate } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo, addMonths as addMonthsTo } from 'date-fns';

declare const dayBrand: unique symbol;
export type Day = string & { readonly [dayBrand]: true };

/** 1 is Monday, 7 is Sunday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MS_PER_DAY = 86_400_000;
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

export function isDay(text: string): text is Day {
  const match = DAY_PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month));
}

export function parseDay(text: string): Day | undefined {
  return isDay(text) ? text : undefined;
}

/** The day of a year, a month from 1 and a day from 1; undefined where the calendar has none. */
export function makeDay(year: number, month: number, day: number): Day | undefined {
  if (!(isWithin(year, 0, 9999) && isWithin(month, 1, 12) && isWithin(day, 1, 31)))
    return undefined;
  return day <= 28 || day <= daysInMonth(year, month) ? dayText(year, month, day) : undefined;
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

const DAYS_IN_400_YEARS = 146_097;
const EPOCH_FROM_MARCH_0000 = 719_468;
/** What 1970-01-01 was. */
const THURSDAY = 4;

/** Days since 1970-01-01. Worked out in numbers alone, since a large set asks it a million times:
 * in years that begin in March, the leap day is the last. */
export function dayIndex(day: Day): number {
  const month = (monthOf(day) + 9) % 12;
  const year = yearOf(day) - (month >= 10 ? 1 : 0);
  const cycle = Math.floor(year / 400);
  const yearInCycle = year - cycle * 400;
  const dayInYear = Math.floor((153 * month + 2) / 5) + dayOfMonth(day) - 1;
  const leapDays = Math.floor(yearInCycle / 4) - Math.floor(yearInCycle / 100);
  const dayInCycle = yearInCycle * 365 + leapDays + dayInYear;
  return cycle * DAYS_IN_400_YEARS + dayInCycle - EPOCH_FROM_MARCH_0000;
}

export function dayAt(index: number): Day {
  return fromDate(new UTCDate(Math.floor(index) * MS_PER_DAY));
}

export function addDays(day: Day, count: number): Day {
  return fromDate(addDaysTo(toDate(day), count));
}

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  return fromDate(addMonthsTo(toDate(day), count));
}

export function daysBetween(from: Day, to: Day): number {
  return dayIndex(to) - dayIndex(from);
}

/** Worked out in numbers, as above: every "Friday" that is read asks it. */
export function weekdayOf(day: Day): Weekday {
  const sinceMonday = (dayIndex(day) + THURSDAY - 1) % 7;
  return (((sinceMonday + 7) % 7) + 1) as Weekday;
}

/** Worked out in numbers, as above: every date that is read asks it. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

export function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10));
}

export function minDay(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function maxDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function toDate(day: Day): Date {
  return utcDate(yearOf(day), monthOf(day), dayOfMonth(day));
}

// A Date made from numbers reads the years 0–99 as 1900–1999, so the year is set apart.
function utcDate(year: number, month: number, day: number): Date {
  const date = new UTCDate(2000, 0, 1);
  date.setFullYear(year, month - 1, day);
  return date;
}

function fromDate(date: Date): Day {
  return dayText(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

function dayText(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` as Day;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
