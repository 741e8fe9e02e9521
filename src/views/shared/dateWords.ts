// Dates in words, from an EDTF string: long for the panel, short for labels, where the year can
// be left to the surroundings. Says no more than the date does; tables only, no Intl, so that
// server, test and browser say the same.

import { type Day, dayOfMonth, monthOf, weekdayOf, yearOf } from '../../model/day.ts';
import { type EdtfDate, type Precision, parseEdtf, type Qualifier } from '../../model/edtf.ts';

interface Style {
  readonly months: readonly string[];
  readonly weekday: boolean;
  /** Left out wherever the whole date lies in it. */
  readonly year: number | null;
}

interface Names {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly weekdays: readonly string[];
}

const en: Names = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const qualified: Readonly<Record<Qualifier, string>> = {
  '~': 'about',
  '?': 'perhaps',
  '%': 'perhaps about',
};

/** First month of a season that is given as three whole months. */
const seasons: Readonly<Record<number, string>> = {
  3: 'spring',
  6: 'summer',
  9: 'autumn',
  12: 'winter',
};

/** "Friday 6 May 2016", "about May 2016", "15–16 December 2016", "summer 2015", "2014". */
export function longDate(edtf: string, precision?: Precision): string {
  return inWords(edtf, { months: en.months, weekday: true, year: null }, precision);
}

/** "6 May 2016", "about May 2016": read out, where every word takes time. */
export function spokenDate(edtf: string, precision?: Precision): string {
  return inWords(edtf, { months: en.months, weekday: false, year: null }, precision);
}

/** "6 May 2016", "about Sep", "15–16 Dec": the year goes where it is `year` throughout. */
export function shortDate(edtf: string, year: number | null = null, precision?: Precision): string {
  return inWords(edtf, { months: en.shortMonths, weekday: false, year }, precision);
}

/** "Wed 4 May 2016", "about May 2016": when something was printed. */
export function printedDate(edtf: string): string {
  const date = parseEdtf(edtf);
  if (!date) return edtf;
  const words = longDate(edtf);
  if (date.isInterval || date.precision !== 'day' || !date.earliest) return words;
  return `${about(date.qualifier)}${weekdayShort(date.earliest)} ${dayOfMonth(date.earliest)} ${monthName(date.earliest)} ${yearOf(date.earliest)}`;
}

/** Where one event lies seen from another: "same day", else its short date. */
export function dateSeenFrom(edtf: string, from: string): string {
  const [date, base] = [parseEdtf(edtf), parseEdtf(from)];
  if (edtf === from && date?.precision === 'day' && !date.isInterval && !date.qualifier) {
    return 'same day';
  }
  return shortDate(edtf, base?.earliest ? yearOf(base.earliest) : null);
}

/** "Mo", "Tu" … of a day. */
export function weekdayLetters(day: Day): string {
  return weekdayName(day).slice(0, 2);
}

/** "May" of a day, whole. */
export function monthName(day: Day): string {
  return en.months[monthOf(day) - 1] ?? '';
}

/** "Sep" of a day. */
export function monthShort(day: Day): string {
  return en.shortMonths[monthOf(day) - 1] ?? '';
}

/** "Wed" of a day. */
export function weekdayShort(day: Day): string {
  return weekdayName(day).slice(0, 3);
}

function weekdayName(day: Day): string {
  return en.weekdays[weekdayOf(day) - 1] ?? '';
}

function inWords(edtf: string, style: Style, precision: Precision | undefined): string {
  const date = parseEdtf(edtf);
  if (!date) return edtf;
  if (!date.isInterval) return onePart(date, style);
  const season = precision === 'season' ? seasonOf(date) : undefined;
  if (season) return about(date.qualifier) + season;
  const [first, last] = edtf
    .split('/')
    .map((part) => (part === '..' ? undefined : parseEdtf(part)));
  if (!first) return last ? `until ${onePart(last, { ...style, weekday: false })}` : edtf;
  if (!last) return `from ${onePart(first, { ...style, weekday: false })} on`;
  return range(first, last, { ...style, weekday: false });
}

function onePart(date: EdtfDate, style: Style): string {
  return about(date.qualifier) + bare(date, style);
}

function bare({ earliest, latest, precision }: EdtfDate, style: Style): string {
  if (!earliest || !latest) return '';
  const year = yearOf(earliest);
  const after = style.year === year ? '' : ` ${year}`;
  const month = style.months[monthOf(earliest) - 1] ?? '';
  switch (precision) {
    case 'day':
      return `${style.weekday ? `${weekdayName(earliest)} ` : ''}${dayOfMonth(earliest)} ${month}${after}`;
    case 'month':
      return `${month}${after}`;
    case 'season':
    case 'quarter':
      return `${month}–${style.months[monthOf(latest) - 1] ?? ''}${after}`;
    case 'year':
      return String(year);
    case 'decade':
      return `${year}s`;
    case 'century':
      return `${ordinal(year / 100 + 1)} century`;
  }
}

function range(first: EdtfDate, last: EdtfDate, style: Style): string {
  const same = first.qualifier === last.qualifier && first.precision === last.precision;
  if (!same || !first.earliest || !last.earliest) {
    return `${onePart(first, style)} – ${onePart(last, style)}`;
  }
  const mark = about(first.qualifier);
  const [from, to] = [first.earliest, last.earliest];
  const sameYear = yearOf(from) === yearOf(to);
  const ending = { ...style, year: sameYear ? style.year : null };
  const beginning = sameYear ? { ...style, year: yearOf(from) } : ending;
  if (first.precision === 'day' && from.slice(0, 7) === to.slice(0, 7)) {
    return `${mark}${dayOfMonth(from)}–${bare(last, ending)}`;
  }
  const dash =
    isOneWord(bare(first, beginning)) && (sameYear || first.precision === 'year') ? '–' : ' – ';
  return mark + bare(first, beginning) + dash + bare(last, ending);
}

function seasonOf({ earliest, latest }: EdtfDate): string | undefined {
  if (!earliest || !latest) return undefined;
  const [from, to] = [yearOf(earliest), yearOf(latest)];
  const months = (to - from) * 12 + monthOf(latest) - monthOf(earliest) + 1;
  const name = months === 3 ? seasons[monthOf(earliest)] : undefined;
  if (!name) return undefined;
  return from === to ? `${name} ${from}` : `${name} ${from}–${String(to).slice(2)}`;
}

function about(qualifier: Qualifier | null): string {
  return qualifier ? `${qualified[qualifier]} ` : '';
}

function isOneWord(text: string): boolean {
  return !text.includes(' ');
}

function ordinal(n: number): string {
  const teens = n % 100 >= 11 && n % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}
