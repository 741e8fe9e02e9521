// The full dates printed in a short piece of text (a stamp, a header, a dateline): month first, day
// first, ISO, by numbers where they can mean only one day, Japanese and Russian. A weekday beside a
// date is read too, so that the two can be held against each other.

import { type Day, makeDay, type Weekday, weekdayOf } from '../../model/day.ts';
import type { Span } from '../../model/span.ts';
import { matchesIn } from './matchesIn.ts';

export interface PrintedDate extends Span {
  readonly day: Day;
  /** The weekday printed with it, when it is another than the calendar's. */
  readonly wrongWeekday: string | null;
}

interface DateForm {
  readonly name: string;
  readonly pattern: RegExp;
  /** Without it a text has none of these dates, and is not searched. */
  readonly needs: RegExp;
  readonly order: 'mdy' | 'dmy' | 'ymd' | 'numbers';
  readonly examples: readonly (readonly [text: string, found: string, day: string])[];
  readonly counterExamples: readonly string[];
}

const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY =
  '(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?';
const BEFORE = `(?:\\b${WEEKDAY},? {1,3}(?:the )?)?`;
/** Not inside a longer number, but a time may have been glued to it: "20105:12". */
const YEAR = '(?<year>1[6-9]\\d\\d|20\\d\\d)(?!\\d(?!\\d?:\\d\\d))';
const DAY = '(?<!\\d)(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const TIME =
  '(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?|(?:,| at| [-–—|•·@/])? {0,3}\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[ap]\\.?m\\b\\.?)?(?: ?(?:\\(?(?:GMT|UTC|[ECMP][SD]T|JST|MSK|CET|CEST|BST)\\)?(?:[+-]\\d{1,2}(?::?\\d{2})?)?))?)';
const RU_MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря';

const MONTHS_BEGIN = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';

export const dateForms: readonly DateForm[] = [
  {
    name: 'month first',
    pattern: form(`${BEFORE}\\b${MONTH} {0,2}${DAY} {0,2},? {1,3}${YEAR}`),
    needs: new RegExp(`${MONTHS_BEGIN}[^\\s\\d]* {0,2}\\d`, 'i'),
    order: 'mdy',
    examples: [
      ['Monday, March 7, 2011', 'Monday, March 7, 2011', '2011-03-07'],
      ['Sept. 3rd 1998', 'Sept. 3rd 1998', '1998-09-03'],
      ['Feb. 9 , 2004 (Jiji)', 'Feb. 9 , 2004', '2004-02-09'],
      ['June 05, 2013 - 08:15', 'June 05, 2013 - 08:15', '2013-06-05'],
      ['June 5, 20138:15 AM', 'June 5, 20138:15 AM', '2013-06-05'],
    ],
    counterExamples: ['March 2011', 'February 30, 2012', 'maybe 3, 2011'],
  },
  {
    name: 'day first',
    pattern: form(`${BEFORE}${DAY}(?: of)?[ -]{1,3}${MONTH},?[ -]{1,3}${YEAR}`),
    needs: new RegExp(`\\d\\S{0,2}(?: of)?[ -]{1,3}${MONTHS_BEGIN}`, 'i'),
    order: 'dmy',
    examples: [
      ['Berlin, 9 November 1989', '9 November 1989', '1989-11-09'],
      ['03-FEB-1988 09:12:40.11', '03-FEB-1988 09:12:40.11', '1988-02-03'],
      ['Sat, 2nd of May 2015', 'Sat, 2nd of May 2015', '2015-05-02'],
      ['Saturday the 2nd of May, 2015', 'Saturday the 2nd of May, 2015', '2015-05-02'],
    ],
    counterExamples: ['9 November', '31 June 2001'],
  },
  {
    name: 'year first',
    pattern: form(
      `(?<![\\d.-])${YEAR}(?<sep>[-/.])(?<number>0?[1-9]|1[0-2])\\k<sep>(?<day>0?[1-9]|[12]\\d|3[01])(?![\\d])`,
    ),
    needs: /\d[-/.]\d/,
    order: 'ymd',
    examples: [
      ['2012-03-04', '2012-03-04', '2012-03-04'],
      ['at 2012-03-04T05:06:07+09:00.', '2012-03-04T05:06:07+09:00', '2012-03-04'],
      ['/news/2009/7/1/index', '2009/7/1', '2009-07-01'],
    ],
    counterExamples: ['2012-13-04', '192.2012.3.4', '2012-03'],
  },
  {
    name: 'numbers',
    pattern: form(
      `${BEFORE}(?<![\\d./-])(?<first>\\d{1,2})(?<sep>[./])(?<second>\\d{1,2})\\k<sep>${YEAR}`,
    ),
    needs: /\d[./]\d/,
    order: 'numbers',
    examples: [
      ['25/12/2014', '25/12/2014', '2014-12-25'],
      ['12/25/2014', '12/25/2014', '2014-12-25'],
      ['04.05.2010', '04.05.2010', '2010-05-04'],
      ['Tuesday 04/05/2010', 'Tuesday 04/05/2010', '2010-05-04'],
      ['05/05/2010', '05/05/2010', '2010-05-05'],
    ],
    counterExamples: ['04/05/2010', '25/13/2014'],
  },
  {
    name: 'Japanese',
    pattern: form('(?<year>\\d{4})年 ?(?<number>\\d{1,2})月 ?(?<day>\\d{1,2})日'),
    needs: /年/,
    order: 'ymd',
    examples: [['公開日：2019年3月8日', '2019年3月8日', '2019-03-08']],
    counterExamples: ['2019年3月'],
  },
  {
    name: 'Russian',
    pattern: form(`${DAY} (?<month>${RU_MONTHS.replaceAll(' ', '|')}) ${YEAR}`),
    needs: /[а-я]/i,
    order: 'dmy',
    examples: [['Москва, 8 марта 2019 г.', '8 марта 2019', '2019-03-08']],
    counterExamples: ['8 марта'],
  },
];

function form(pattern: string): RegExp {
  return new RegExp(`${pattern}${TIME}?`, 'giu');
}

/** In order of place; where two forms read the same words, the longer reading. */
export function printedDatesIn(text: string): PrintedDate[] {
  if (!/\d{4}/.test(text)) return [];
  const found = dateForms
    .filter(({ needs }) => needs.test(text))
    .flatMap((dateForm) => matchesIn(text, dateForm.pattern).flatMap(readMatch(dateForm)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PrintedDate[] = [];
  for (const date of found) if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date);
  return kept;
}

function readMatch({ order }: DateForm) {
  return (match: RegExpMatchArray): PrintedDate[] => {
    const groups = match.groups ?? {};
    const weekday = groups.weekday === undefined ? undefined : weekdayNumber(groups.weekday);
    const day = order === 'numbers' ? readNumbers(groups, weekday) : readParts(groups);
    if (!day) return [];
    const start = match.index ?? 0;
    const isWrong = weekday !== undefined && weekdayOf(day) !== weekday;
    const wrongWeekday = isWrong ? (groups.weekday ?? null) : null;
    return [{ start, end: start + match[0].length, day, wrongWeekday }];
  };
}

type Groups = Record<string, string | undefined>;

function readParts({ year, month, number, day }: Groups): Day | undefined {
  const monthNumber = month === undefined ? Number(number) : monthOfName(month);
  return makeDay(Number(year), monthNumber, Number(day));
}

/** Dots are day first everywhere; slashes only tell when one reading is no day or the weekday fits. */
function readNumbers({ first, second, sep, year }: Groups, weekday?: Weekday): Day | undefined {
  const dayFirst = makeDay(Number(year), Number(second), Number(first));
  const monthFirst = makeDay(Number(year), Number(first), Number(second));
  if (sep === '.' || dayFirst === monthFirst) return dayFirst;
  const readings = [dayFirst, monthFirst].filter((day) => day !== undefined);
  if (readings.length === 1) return readings[0];
  const fitting = readings.filter((day) => weekdayOf(day) === weekday);
  return fitting.length === 1 ? fitting[0] : undefined;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS: Readonly<Record<string, Weekday>> = {
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

function monthOfName(name: string): number {
  const russian = RU_MONTHS.split(' ').indexOf(name.toLowerCase());
  return russian >= 0 ? russian + 1 : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function weekdayNumber(name: string): Weekday | undefined {
  return WEEKDAYS[name.slice(0, 3).toLowerCase()];
}
