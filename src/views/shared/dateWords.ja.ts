// Dates in Japanese: 「2016年5月6日（金）」「2016年5月ごろ」「2016年12月15日～16日」. Always in the common era: era
// names before 1873 would stand on months that are not theirs.

import { dayOfMonth, monthOf, weekdayOf, yearOf } from '../../model/day.ts';
import type { Qualifier } from '../../model/edtf.ts';
import { calendarNamesJa as names } from './calendarNames.ja.ts';
import { type DateGrammar, type DateStyle, dateWordsOf, type Stretch } from './dateGrammar.ts';

const qualifiers: Readonly<Record<Qualifier, string>> = { '~': 'ごろ', '?': 'か', '%': 'ごろか' };

const seasons: Readonly<Record<number, string>> = { 3: '春', 6: '夏', 9: '秋', 12: '冬' };

const grammar: DateGrammar = {
  stretch,
  range,
  apart: (first, last) => `${first}～${last}`,
  season: (month, from, to) =>
    `${from}${from === to ? '年' : `～${String(to).slice(2)}年の`}${seasons[month]}`,
  qualified: (words, qualifier) => words + qualifiers[qualifier],
  until: (words) => `${words}まで`,
  from: (words) => `${words}から`,
  sameDay: '同日',
  rest: {
    monthsTitle: (first, last) => {
      const start = `${yearOf(first)}年${monthOf(first)}月`;
      if (first.slice(0, 7) === last.slice(0, 7)) return start;
      const year = yearOf(first) === yearOf(last) ? '' : `${yearOf(last)}年`;
      return `${start}～${year}${monthOf(last)}月`;
    },
    weekdayLetters: (day) => names.shortWeekdays[weekdayOf(day) - 1] ?? '',
    monthShort: (day) => `${monthOf(day)}月`,
  },
};

export const dateWordsJa = dateWordsOf(grammar);

function stretch({ from, to, precision }: Stretch, style: DateStyle): string {
  const year = yearOf(from);
  const before = style.year === year ? '' : `${year}年`;
  const month = monthOf(from);
  switch (precision) {
    case 'day':
      return `${before}${month}月${dayOfMonth(from)}日${style.hasWeekday ? `（${names.shortWeekdays[weekdayOf(from) - 1]}）` : ''}`;
    case 'month':
      return `${before}${month}月`;
    case 'season':
    case 'quarter':
      return `${before}${month}～${monthOf(to)}月`;
    case 'year':
      return `${year}年`;
    case 'decade':
      return `${year}年代`;
    case 'century':
      return `${year / 100 + 1}世紀`;
  }
}

function range(first: Stretch, last: Stretch, style: DateStyle): string {
  const [from, to] = [first.from, last.from];
  const start = stretch(first, style);
  if (first.precision === 'year') return `${yearOf(from)}～${yearOf(to)}年`;
  const isSameYear = yearOf(from) === yearOf(to);
  const end = stretch(last, { ...style, year: isSameYear ? yearOf(to) : null });
  if (!isSameYear) {
    return `${stretch(first, { ...style, year: null })}～${end}`;
  }
  if (first.precision === 'month') return `${start.slice(0, -1)}～${end}`;
  if (first.precision !== 'day' || from.slice(0, 7) !== to.slice(0, 7)) return `${start}～${end}`;
  return `${style.isLong ? start : start.slice(0, -1)}～${dayOfMonth(to)}日`;
}
