// Dates in English: "Friday 6 May 2016", "about May 2016", "15–16 December 2016", "summer 2015".

import { dayOfMonth, monthOf, weekdayOf, yearOf } from '../../model/day.ts';
import type { Qualifier } from '../../model/edtf.ts';
import { calendarNamesEn as names } from './calendarNames.en.ts';
import { type DateGrammar, type DateStyle, dateWordsOf, type Stretch } from './dateGrammar.ts';

const qualifiers: Readonly<Record<Qualifier, string>> = {
  '~': 'about',
  '?': 'perhaps',
  '%': 'perhaps about',
};

const seasons: Readonly<Record<number, string>> = {
  3: 'spring',
  6: 'summer',
  9: 'autumn',
  12: 'winter',
};

const grammar: DateGrammar = {
  stretch,
  range,
  apart: (first, last) => `${first} – ${last}`,
  season: (month, from, to) =>
    `${seasons[month]} ${from}${from === to ? '' : `–${String(to).slice(2)}`}`,
  qualified: (words, qualifier) => `${qualifiers[qualifier]} ${words}`,
  until: (words) => `until ${words}`,
  from: (words) => `from ${words} on`,
  sameDay: 'same day',
  rest: {
    monthsTitle: (first, last) => {
      const end = `${names.months[monthOf(last) - 1]} ${yearOf(last)}`;
      if (first.slice(0, 7) === last.slice(0, 7)) return end;
      const year = yearOf(first) === yearOf(last) ? '' : ` ${yearOf(first)}`;
      return `${names.months[monthOf(first) - 1]}${year} – ${end}`;
    },
    weekdayLetters: (day) => (names.weekdays[weekdayOf(day) - 1] ?? '').slice(0, 2),
    monthShort: (day) => names.shortMonths[monthOf(day) - 1] ?? '',
  },
};

export const dateWordsEn = dateWordsOf(grammar);

function stretch({ from, to, precision }: Stretch, style: DateStyle): string {
  const year = yearOf(from);
  const after = style.year === year ? '' : ` ${year}`;
  const months = style.isLong ? names.months : names.shortMonths;
  const weekdays = style.isLong ? names.weekdays : names.shortWeekdays;
  const month = months[monthOf(from) - 1];
  switch (precision) {
    case 'day':
      return `${style.hasWeekday ? `${weekdays[weekdayOf(from) - 1]} ` : ''}${dayOfMonth(from)} ${month}${after}`;
    case 'month':
      return `${month}${after}`;
    case 'season':
    case 'quarter':
      return `${month}–${months[monthOf(to) - 1]}${after}`;
    case 'year':
      return String(year);
    case 'decade':
      return `${year}s`;
    case 'century':
      return `${ordinal(year / 100 + 1)} century`;
  }
}

function range(first: Stretch, last: Stretch, style: DateStyle): string {
  const isSameYear = yearOf(first.from) === yearOf(last.from);
  const end = stretch(last, { ...style, year: isSameYear ? style.year : null });
  if (first.precision === 'day' && first.from.slice(0, 7) === last.from.slice(0, 7)) {
    return `${dayOfMonth(first.from)}–${end}`;
  }
  const start = stretch(first, { ...style, year: isSameYear ? yearOf(first.from) : null });
  const isTight = !start.includes(' ') && (isSameYear || first.precision === 'year');
  return start + (isTight ? '–' : ' – ') + end;
}

function ordinal(n: number): string {
  const isTeen = n % 100 >= 11 && n % 100 <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}
