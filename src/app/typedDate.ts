// A date as a reader types it in any language of the page, "6 May 2016", "May 6, 2016", "May 2016",
// "2016-05", "6.5.2016", "1950s", as the date it means; undefined for anything else. What could be two
// dates is none.

import { makeDay } from '../model/day.ts';
import { type EdtfDate, parseEdtf } from '../model/edtf.ts';
import { languages } from '../model/language.ts';
import { memoOne } from '../state/memoOne.ts';
import { calendarNames } from '../views/shared/calendarNames.ts';

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
/** 「2016年5月6日（金）」 */
const JAPANESE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日(?:[（(].[）)])?)?$/;
/** 「2016年」, «2016 год» */
const YEAR = /^(\d{4})\s*(?:年|г\.?|год[ау]?)$/;
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const MONTH_FIRST = /^(\d{1,2})\.(\d{4})$/;
/** "2010s", 「2010年代」, «2010-е годы», «2010-х» */
const DECADE = /^(\d{3})0(?:s|年代|-[ех](?:\s+год(?:ы|ов|ах))?)$/;
/** Beside a month and a year they say no more. */
const OTHER_WORDS: readonly string[] = ['of', 'г', 'года'];
const LEAST_LETTERS = 3;

interface ReadNames {
  /** Of each month: «декабрь», «декабря», «в декабре». */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
}

export function typedDate(typed: string): EdtfDate | undefined {
  const text = typed.trim().toLowerCase();
  const known = parseEdtf(YEAR.exec(text)?.[1] ?? text.toUpperCase()) ?? decade(text);
  if (known) return known;
  const inFigures = YEAR_FIRST.exec(text) ?? JAPANESE.exec(text);
  if (inFigures) return dateOf(inFigures[1], Number(inFigures[2]), inFigures[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dateOf(dayFirst[3], Number(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dateOf(monthFirst[2], Number(monthFirst[1]), undefined);
  return inWords(text.split(/[\s,.]+/).filter((word) => word !== ''));
}

function decade(text: string): EdtfDate | undefined {
  const match = DECADE.exec(text);
  return match ? parseEdtf(`${match[1]}X`) : undefined;
}

/** A month's name, a year and perhaps a day, in any order; a weekday or "of" beside them says no more. */
function inWords(words: readonly string[]): EdtfDate | undefined {
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.filter((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word));
  const months = words.flatMap((word) => monthNumber(word) ?? []);
  const others = words.filter((word) => isWeekday(word) || OTHER_WORDS.includes(word));
  const read = years.length + days.length + months.length + others.length;
  const [month] = months;
  if (read < words.length || years.length !== 1 || months.length !== 1 || days.length > 1) {
    return undefined;
  }
  return month === undefined ? undefined : dateOf(years[0], month, days[0]);
}

function dateOf(year = '', month: number, day: string | undefined): EdtfDate | undefined {
  const whole = makeDay(Number(year), month, day === undefined ? 1 : Number.parseInt(day, 10));
  return whole && parseEdtf(day === undefined ? whole.slice(0, 7) : whole);
}

function monthNumber(word: string): number | undefined {
  if (word.length < LEAST_LETTERS) return undefined;
  const at = namesToRead().months.findIndex((names) => names.some((name) => name.startsWith(word)));
  return at < 0 ? undefined : at + 1;
}

function isWeekday(word: string): boolean {
  const isBeginning = word.length >= LEAST_LETTERS && /^[a-z]+$/.test(word);
  return namesToRead().weekdays.some(
    (name) => name === word || (isBeginning && name.startsWith(word)),
  );
}

/** Made when the first date is typed: Intl takes its time. */
const namesToRead = memoOne((): ReadNames => {
  const calendars = languages.map(calendarNames);
  return {
    months: Array.from({ length: 12 }, (_, i) =>
      calendars.flatMap(({ months, monthsOfDays }) => {
        const [name = '', ofDays = ''] = [months[i], monthsOfDays[i]];
        return [name, ofDays, ofDays.replace(/[ая]$/, 'е')].map((each) => each.toLowerCase());
      }),
    ),
    weekdays: calendars.flatMap(({ weekdays, shortWeekdays }) =>
      [...weekdays, ...shortWeekdays].map((name) => name.toLowerCase()),
    ),
  };
});
