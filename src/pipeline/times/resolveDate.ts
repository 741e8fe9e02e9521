// Dates that leave the year, or more, to be understood.

import {
  addDays,
  type Day,
  dayOfMonth,
  daysBetween,
  makeDay,
  monthOf,
  yearOf,
} from '../../model/day.ts';
import type { Cue, Direction } from './direction.ts';
import {
  counted,
  cueOf,
  type Meaning,
  nothing,
  type Setting,
  stated,
  type Told,
} from './meaning.ts';
import type { DateReading } from './reading.ts';
import { firstDay, nearestYear, type Stretch, widen } from './stretch.ts';
import type { TimeMention } from './timeMention.ts';

export function resolveDate(reading: DateReading, setting: Setting): Meaning {
  if (reading.year !== null) {
    const printed = stretchOf(reading.year, reading.month, reading.day);
    const stretch = reading.calendar === 'old-style' ? newStyle(printed) : printed;
    return stretch ? stated(stretch) : nothing(openValue(reading));
  }
  if (reading.sense === 'following') return ofFollowing(reading, setting);
  if (reading.yearOffset !== null) return ofYearCounted(reading, reading.yearOffset, setting);
  if (reading.month === null && reading.day !== null && monthTold(setting))
    return dayOfMonthMeant(reading, setting);
  const follows =
    reading.sense === 'that' ||
    toldJustBefore(setting) ||
    (reading.sense === null && reading.month !== null && isInEntry(setting));
  if (follows || (setting.mode === 'narrative' && reading.sense === null))
    return followOn(reading, setting);
  const heading = reading.sense === null && reading.month !== null ? setting.heading : null;
  if (heading) return followOn(reading, { ...setting, told: heading });
  const told = reading.sense === null ? yearFromTold(reading, setting) : undefined;
  if (told !== undefined) {
    const stretch = stretchOf(told, reading.month, reading.day);
    if (stretch) return { stretch, basis: 'from-event', countedFrom: 'told' };
  }
  const year = reading.month === null ? null : yearMeant(reading, reading.month, setting);
  if (reading.month === null) return dayOfMonthMeant(reading, setting);
  const stretch = year === null ? undefined : stretchOf(year, reading.month, reading.day);
  return counted(stretch, openValue(reading));
}

/** "March last year": of that calendar year, however near it lies. */
function ofYearCounted(reading: DateReading, offset: number, setting: Setting): Meaning {
  const isFromTold = reading.sense === 'that';
  const from = isFromTold ? (setting.told?.stretch ?? null) : setting.published;
  const base = from && widen(from, 'year');
  const year = base?.unit === 'year' ? base.year + offset : undefined;
  const stretch = year === undefined ? undefined : stretchOf(year, reading.month, reading.day);
  if (!isFromTold) return counted(stretch, openValue(reading));
  return stretch
    ? { stretch, basis: 'from-event', countedFrom: 'told' }
    : nothing(openValue(reading), 'from-event');
}

/** "the following April": the first behind what was told. */
function ofFollowing(reading: DateReading, setting: Setting): Meaning {
  const year = reading.month === null ? undefined : yearFollowing(setting, reading.month);
  const stretch = year === undefined ? undefined : stretchOf(year, reading.month, reading.day);
  return stretch
    ? { stretch, basis: 'from-event', countedFrom: 'told' }
    : nothing(openValue(reading), 'from-event');
}

/** The year in which a month comes next behind what was told; behind a bare year it is the next. */
export function yearFollowing({ told }: Setting, month: number): number | undefined {
  const from = told && firstDay(told.stretch);
  if (!told || !from) return undefined;
  const isLater = told.stretch.unit !== 'year' && month > monthOf(from);
  return yearOf(from) + (isLater ? 0 : 1);
}

function stretchOf(year: number, month: number | null, day: number | null): Stretch | undefined {
  if (month === null) return { unit: 'year', year };
  if (day === null) return { unit: 'month', year, month };
  const whole = makeDay(year, month, day);
  return whole && { unit: 'day', day: whole };
}

/** A Julian day as the Gregorian one: it lags by ten days, and by one more after 1700, 1800, 1900. */
function newStyle(printed: Stretch | undefined): Stretch | undefined {
  if (printed?.unit !== 'day') return printed;
  const reached = ['1700-02-29', '1800-02-29', '1900-02-29'].filter((leap) => printed.day >= leap);
  return { unit: 'day', day: addDays(printed.day, 10 + reached.length) };
}

function openValue({ year, month, day }: DateReading): string {
  const parts = [year === null ? 'XXXX' : String(year)];
  if (month !== null || day !== null) parts.push(month === null ? 'XX' : pad(month));
  if (day !== null) parts.push(pad(day));
  return parts.join('-');
}

/** A year for a month (and a day) near the day of publication. */
function yearMeant(reading: DateReading, month: number, setting: Setting): number | null {
  const now = setting.published;
  const nowDay = now && firstDay(now);
  if (!now || !nowDay || now.unit === 'year')
    return now && reading.sense ? yearOfSense(reading, now) : null;
  const [year, nowMonth] = [yearOf(nowDay), monthOf(nowDay)];
  switch (reading.sense) {
    case 'last':
      return month < nowMonth - 1 ? year : year - 1;
    case 'next':
      return month > nowMonth + 1 ? year : year + 1;
    case 'this':
      return year;
    default:
      return yearByDirection(reading, month, nowDay, setting);
  }
}

function yearOfSense(reading: DateReading, now: Stretch): number | null {
  return now.unit === 'year' && reading.sense === 'this' ? now.year : null;
}

/** Within this many days the nearest date is meant whatever the verb says. */
const NEAR = 100;

/** Characters. */
const BESIDE = 16;

const NEXT_MONTHS = 2;

/** Words. */
const CLOSE = 6;

function yearByDirection(reading: DateReading, month: number, now: Day, setting: Setting): number {
  const year = yearOf(now);
  const nearest = nearestYear(now, month, reading.day ?? dayOfMonth(now));
  const there = makeDay(nearest, month, reading.day ?? 1);
  const away = there ? daysBetween(now, there) : 0;
  if (reading.day !== null && Math.abs(away) <= NEAR) return nearest;
  const ahead = (month - monthOf(now) + 12) % 12;
  if (month === monthOf(now)) return reading.day === null ? year : nearest;
  const direction = directionMeant(reading, ahead, cueOf(setting));
  if (direction === 'future') return month > monthOf(now) ? year : year + 1;
  if (direction === 'past') return month < monthOf(now) ? year : year - 1;
  return nearest;
}

/** One of the next months is nearer than the same of last year, unless a verb close by is past. */
function directionMeant(reading: DateReading, ahead: number, cue: Cue | null): Direction | null {
  if (reading.day !== null) return cue?.direction ?? null;
  if (ahead > NEXT_MONTHS) return cue?.direction ?? 'past';
  return cue && cue.away < CLOSE ? cue.direction : 'future';
}

/** "the 15th": of the month the story has come to, or of the month of publication. */
function dayOfMonthMeant(reading: DateReading, setting: Setting): Meaning {
  const told = monthTold(setting);
  const there = told && stretchOf(told.year, told.month, reading.day);
  if (there) return { stretch: there, basis: 'from-event', countedFrom: 'told' };
  const month = setting.published && widen(setting.published, 'month');
  if (month?.unit !== 'month') return nothing(openValue(reading), 'from-publication');
  return counted(stretchOf(month.year, month.month, reading.day), openValue(reading));
}

/** "They came on May 7, 1951. On the 9th they left": near by, and told in the past. */
function monthTold(setting: Setting): { year: number; month: number } | undefined {
  const { told, mention, prose } = setting;
  const isFine = told?.stretch.unit === 'day' || told?.stretch.unit === 'month';
  if (!told || !isFine || mention.start - told.end > NARRATED) return undefined;
  if (isAside(told, true, prose) || cueOf(setting)?.direction === 'future') return undefined;
  const month = widen(told.stretch, 'month');
  return month?.unit === 'month' ? month : undefined;
}

/** "1945: the war goes on. On May 3 …": of the year that labels the entry. */
function isInEntry({ told, mention, prose }: Setting): boolean {
  if (told?.stretch.unit !== 'year' || !/^ ?[:–—-]/.test(prose.slice(told.end, told.end + 2)))
    return false;
  const isLabel = /(?:^|\n)[ \t*•–—-]*$/.test(prose.slice(Math.max(0, told.start - 8), told.start));
  return isLabel && !/\n/.test(prose.slice(told.end, mention.start));
}

/** "next year, perhaps in May": a year told within a few words is meant. */
export function toldJustBefore({ told, mention, prose }: Setting): boolean {
  if (told?.stretch.unit !== 'year' || mention.start - told.end > BESIDE) return false;
  return !/[.!?;]|\bend(?:s|ed|ing)\b|\n\s*\n/.test(prose.slice(told.end, mention.start));
}

/**
 * "In May 1998 Mori took office. In August he flew to Oslo": behind a date long past, told in the
 * past, the next such month after it is meant and not the last one before publication.
 */
function yearFromTold({ month, day }: DateReading, setting: Setting): number | undefined {
  const { told, mention, prose } = setting;
  const now = setting.published && firstDay(setting.published);
  const from = told && firstDay(told.stretch);
  if (!told || !now || !from || month === null) return undefined;
  const between =
    mention.start - told.end > NARRATED ? undefined : prose.slice(told.end, mention.start);
  if (between === undefined) return undefined;
  const age = yearOf(now) - yearOf(from);
  const isFine = FINE.has(told.stretch.unit);
  const isOld =
    age >= (told.stretch.unit === 'year' ? LONG_AGO : isFine ? 2 : Number.POSITIVE_INFINITY);
  if (!isOld || (age < YEARS_AGO && /\n\s*\n/.test(between))) return undefined;
  if (isBackInThePresent(between)) return undefined;
  const isNews = age < LONG_AGO && isJustPast(month, day, now);
  if (isNews || (isAside(told, isFine, prose) && !isGoingOn(told, mention, prose)))
    return undefined;
  if (cueOf(setting)?.direction === 'future') return undefined;
  const isSameYear = !isFine || month > monthOf(from) || (month === monthOf(from) && day !== null);
  const isBefore = HAD_BEEN.test(prose.slice(Math.max(0, mention.start - 60), mention.start));
  if (isBefore) return yearOf(from) - (isFine && month > monthOf(from) ? 1 : 0);
  return yearOf(from) + (isSameYear ? 0 : 1);
}

const FINE: ReadonlySet<Stretch['unit']> = new Set(['day', 'week', 'month', 'season', 'quarter']);

/** A new paragraph that speaks of how things are: the story of then is over. */
function isBackInThePresent(between: string): boolean {
  const [, ...later] = between.split(/\n\s*\n/);
  return later.some((paragraph) => /\b(?:is|are|has|have|am|now|today)\b/.test(paragraph));
}

/** "had been put off in March": before what the story has come to. */
const HAD_BEEN = /\bhad (?:[a-z]+ ){1,3}(?:in|on|since|early in|late in) (?:early |late |mid-)?$/;

/** "the declaration of May 1956": it dates a thing spoken of, and the story does not go there. */
function isAside(told: Told, isFine: boolean, prose: string): boolean {
  const before = prose.slice(Math.max(0, told.start - 24), told.start);
  return isFine ? OF_A_THING.test(before) : !/(?:^|[.!?]["')]? |\n)(?:In|By|During) $/.test(before);
}

/**
 * "went there three times in 1977 before they signed in May": one sentence tells of one year; "… in 1977.
 * Mori had flown there in May" goes back into it.
 */
function isGoingOn(told: Told, mention: TimeMention, prose: string): boolean {
  const between = prose.slice(told.end, mention.start);
  const isSameSentence = !/[.!?;]["')]?\s|\n/.test(between);
  const isGoingBack = /^\.["')]? [^.!?;\n]*\bhad\b[^.!?;\n]*$/.test(between);
  const isIn = /\bin $/i.test(prose.slice(Math.max(0, told.start - 4), told.start));
  return isIn && (isSameSentence || isGoingBack);
}

const OF_A_THING = /(?:\b(?:of|the|since|until|before|after|his|her|its|their|from|than)|['’]s) $/i;

/** Of a month that counts as near as long as its last days are. */
const LATE = 28;

/** A day or a month shortly before publication is news, whatever was told before it. */
function isJustPast(month: number, day: number | null, now: Day): boolean {
  const there = makeDay(nearestYear(now, month, day ?? LATE), month, day ?? LATE);
  const ago = there ? daysBetween(there, now) : -1;
  return ago >= 0 && ago <= NEAR;
}

/** Characters that a story told in order goes on from one date to the next. */
const NARRATED = 400;
/** Years: a story of then goes on behind a new paragraph, or behind a bare year. */
const YEARS_AGO = 5;
const LONG_AGO = 10;

/** In a narrative: the year last spoken of. */
function followOn(reading: DateReading, setting: Setting): Meaning {
  const year = setting.told && widen(setting.told.stretch, 'year');
  if (year?.unit !== 'year') return nothing(openValue(reading), 'from-event');
  const stretch = stretchOf(year.year, reading.month, reading.day);
  return stretch
    ? { stretch, basis: 'from-event', countedFrom: 'told' }
    : nothing(openValue(reading), 'from-event');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
