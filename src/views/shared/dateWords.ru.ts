// Dates in Russian: «пятница, 6 мая 2016 года», «около мая 2016 года», «15–16 декабря 2016 года». A month
// stands in the genitive after a preposition, a year is followed by the word for it.

import { dayOfMonth, monthOf, weekdayOf, yearOf } from '../../model/day.ts';
import type { Qualifier } from '../../model/edtf.ts';
import { calendarNamesRu as names } from './calendarNames.ru.ts';
import {
  type DateGrammar,
  type DateStyle,
  dateWordsOf,
  type Governed,
  type Stretch,
} from './dateGrammar.ts';

/** Plain, and after a preposition. */
type Cases = readonly [nominative: string, genitive: string];

const seasons: Readonly<Record<number, Cases>> = {
  3: ['весна', 'весны'],
  6: ['лето', 'лета'],
  9: ['осень', 'осени'],
  12: ['зима', 'зимы'],
};

const grammar: DateGrammar = {
  stretch,
  range,
  apart: (first, last) => `${first} – ${last}`,
  season: (month, from, to, governed) => {
    const years = from === to ? String(from) : `${from}/${String(to).slice(2)}`;
    return `${inCase(seasons[month] ?? ['', ''], governed)} ${years} года`;
  },
  qualified,
  until: (words) => `до ${words}`,
  from: (words) => `с ${words}`,
  sameDay: 'в тот же день',
  rest: {
    monthsTitle: (first, last) => {
      const start = capitalised(names.months[monthOf(first) - 1] ?? '');
      if (first.slice(0, 7) === last.slice(0, 7)) return `${start} ${yearOf(first)}`;
      const year = yearOf(first) === yearOf(last) ? '' : ` ${yearOf(first)}`;
      return `${start}${year} – ${names.months[monthOf(last) - 1]} ${yearOf(last)}`;
    },
    weekdayLetters: (day) => names.shortWeekdays[weekdayOf(day) - 1] ?? '',
    monthShort: (day) => names.shortMonths[monthOf(day) - 1] ?? '',
  },
};

export const dateWordsRu = dateWordsOf(grammar);

function stretch({ from, to, precision }: Stretch, style: DateStyle, governed: Governed): string {
  const year = yearOf(from);
  const after = style.year === year ? '' : ` ${year}${style.isLong ? ' года' : ''}`;
  const month = monthIn(monthOf(from), style, governed);
  switch (precision) {
    case 'day': {
      const weekdays = style.isLong ? names.weekdays : names.shortWeekdays;
      const before = style.hasWeekday && governed === 'plain';
      // After a day a month stands as it does after a preposition.
      const day = `${dayOfMonth(from)} ${monthIn(monthOf(from), style, 'about')}${after}`;
      return before ? `${weekdays[weekdayOf(from) - 1]}, ${day}` : day;
    }
    case 'month':
      return `${month}${after}`;
    case 'season':
    case 'quarter':
      return `${month}–${monthIn(monthOf(to), style, governed)}${after}`;
    case 'year':
      return style.isLong ? `${year} ${inCase(['год', 'года'], governed)}` : String(year);
    case 'decade':
      return `${year}-${inCase(['е', 'х'], governed)}${style.isLong ? ` ${inCase(['годы', 'годов'], governed)}` : ''}`;
    case 'century':
      return `${roman(year / 100 + 1)} ${inCase(['век', 'века'], governed)}`;
  }
}

function range(first: Stretch, last: Stretch, style: DateStyle, governed: Governed): string {
  const [from, to] = [first.from, last.from];
  if (first.precision === 'year') {
    const years = `${yearOf(from)}–${yearOf(to)}`;
    return style.isLong ? `${years} ${inCase(['годы', 'годов'], governed)}` : years;
  }
  const isSameYear = yearOf(from) === yearOf(to);
  const end = stretch(last, { ...style, year: isSameYear ? style.year : null }, governed);
  if (first.precision === 'day' && from.slice(0, 7) === to.slice(0, 7)) {
    return `${dayOfMonth(from)}–${end}`;
  }
  const own = { ...style, year: isSameYear ? yearOf(from) : null };
  const start = stretch(first, own, governed).replace(/ года$/, '');
  const isTight = !start.includes(' ') && isSameYear;
  return start + (isTight ? '–' : ' – ') + end;
}

function qualified(words: string, qualifier: Qualifier, { isLong }: DateStyle): string {
  const about = `${isLong ? 'около' : 'ок.'} ${words}`;
  if (qualifier === '~') return about;
  const unsure = qualifier === '%' ? about : words;
  return isLong ? `предположительно ${unsure}` : `${unsure} (?)`;
}

function monthIn(month: number, { isLong }: DateStyle, governed: Governed): string {
  const { months, monthsOfDays, shortMonths, shortMonthsOfDays } = names;
  const cases = isLong ? [months, monthsOfDays] : [shortMonths, shortMonthsOfDays];
  return cases[governed === 'plain' ? 0 : 1]?.[month - 1] ?? '';
}

function inCase([nominative, genitive]: Cases, governed: Governed): string {
  return governed === 'plain' ? nominative : genitive;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let [left, out] = [value, ''];
  for (const [worth, letters] of ROMAN) {
    for (; left >= worth; left -= worth) out += letters;
  }
  return out;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
