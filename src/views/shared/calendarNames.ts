// The names of months and weekdays in a language, from Intl; how they are put together is ours, since
// its own dates differ between machines and fall short for ranges and for what is known only in part.
// The first picture has its names from the tables beside this file.

export interface CalendarNames {
  /** January first. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** As they stand after a day: «мая». */
  readonly monthsOfDays: readonly string[];
  readonly shortMonthsOfDays: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
}

export function calendarNames(tag: string): CalendarNames {
  return {
    months: named(tag, 'month', { month: 'long' }),
    shortMonths: named(tag, 'month', { month: 'short' }),
    monthsOfDays: named(tag, 'month', { month: 'long', day: 'numeric' }),
    shortMonthsOfDays: named(tag, 'month', { month: 'short', day: 'numeric' }),
    weekdays: named(tag, 'weekday', { weekday: 'long' }),
    shortWeekdays: named(tag, 'weekday', { weekday: 'short' }),
  };
}

const MS_PER_DAY = 86_400_000;
/** In days since 1970: noon of 1 January 2001, a Monday, and of a day in the middle of that month. */
const MONDAY = 11_323.5;
const MID_JANUARY = 11_337.5;
const DAYS_OF_A_MONTH = 30.44;

function named(
  tag: string,
  part: 'month' | 'weekday',
  options: Intl.DateTimeFormatOptions,
): readonly string[] {
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  const days =
    part === 'weekday'
      ? Array.from({ length: 7 }, (_, i) => MONDAY + i)
      : Array.from({ length: 12 }, (_, i) => MID_JANUARY + i * DAYS_OF_A_MONTH);
  return days.map((day) => {
    const parts = format.formatToParts(day * MS_PER_DAY);
    return parts.find(({ type }) => type === part)?.value ?? '';
  });
}
