// TABLE: how captions write dates, in each language. What a row finds is not looked at again by the
// rows below it.

import type { Language } from '../../model/language.ts';

/** What of a date is written; months from 1, weekdays from 1 for Monday. */
export interface CaptionDate {
  readonly words: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

type Read = Omit<CaptionDate, 'words'>;

interface DateRule {
  readonly language: Language;
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Read;
  readonly examples: readonly (readonly [caption: string, words: string, date: Read])[];
}

const MONTHS: Readonly<Record<'en' | 'ru', readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  ru: 'янв фев март апр ма июн июл авг сент окт ноя дек'.split(' '),
};
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  ja: [...'月火水木金土日'],
  ru: 'понедельник вторник сред четверг пятниц суббот воскресень'.split(' '),
};

const MONTH_EN = `(?<month>${MONTHS.en.join('|')})`;
const MONTH_RU =
  '(?<month>январ[ьяею]|феврал[ьяею]|март[ае]?|апрел[ьяею]|ма[йяе]|июн[ьяею]|июл[ьяею]|август[ае]?|сентябр[ьяею]|октябр[ьяею]|ноябр[ьяею]|декабр[ьяею])';
const YEAR = '(?<year>1[89]\\d\\d|20\\d\\d)';

const numbers = ({ year, month, day }: Readonly<Record<string, string | undefined>>): Read => ({
  ...(year === undefined ? {} : { year: Number(year) }),
  ...(month === undefined ? {} : { month: Number(month) }),
  ...(day === undefined ? {} : { day: Number(day) }),
});

export const dateRules: readonly DateRule[] = [
  {
    language: 'en',
    pattern: new RegExp(`\\b(?<day>\\d{1,2}) ${MONTH_EN}\\b(?: ${YEAR}\\b)?`, 'gu'),
    read: ({ month, ...rest }) => numbers({ ...rest, month: monthIn('en', month) }),
    examples: [
      ['They met on 4 July 1998.', '4 July 1998', { year: 1998, month: 7, day: 4 }],
      ['On 4 July they met.', '4 July', { month: 7, day: 4 }],
    ],
  },
  {
    language: 'en',
    pattern: new RegExp(`\\b${MONTH_EN} (?<day>\\d{1,2})\\b(?:, ${YEAR}\\b)?`, 'gu'),
    read: ({ month, ...rest }) => numbers({ ...rest, month: monthIn('en', month) }),
    examples: [['On July 4, 1998 they met.', 'July 4, 1998', { year: 1998, month: 7, day: 4 }]],
  },
  {
    language: 'en',
    pattern: new RegExp(`\\b${MONTH_EN}\\b(?: ${YEAR}\\b)?`, 'gu'),
    read: ({ month, ...rest }) => numbers({ ...rest, month: monthIn('en', month) }),
    examples: [
      ['Talks that July', 'July', { month: 7 }],
      ['Talks in July 1998', 'July 1998', { year: 1998, month: 7 }],
    ],
  },
  {
    language: 'en',
    pattern: /\b(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/gu,
    read: ({ weekday = '' }) => ({ weekday: WEEKDAYS.en.indexOf(weekday) + 1 }),
    examples: [['On Sunday they met.', 'Sunday', { weekday: 7 }]],
  },
  {
    language: 'ja',
    pattern: new RegExp(`${YEAR}年(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?)?`, 'gu'),
    read: numbers,
    examples: [
      ['1998年7月4日に会談した。', '1998年7月4日', { year: 1998, month: 7, day: 4 }],
      ['1998年以来だ。', '1998年', { year: 1998 }],
    ],
  },
  {
    language: 'ja',
    pattern: /(?<!\d)(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?/gu,
    read: numbers,
    examples: [['7月4日', '7月4日', { month: 7, day: 4 }]],
  },
  {
    language: 'ja',
    pattern: /(?<!\d)(?<day>\d{1,2})日(?!間|前|後)/gu,
    read: numbers,
    examples: [['4日に会った。', '4日', { day: 4 }]],
  },
  {
    language: 'ja',
    pattern: /(?<weekday>[月火水木金土日])曜/gu,
    read: ({ weekday = '' }) => ({ weekday: WEEKDAYS.ja.indexOf(weekday) + 1 }),
    examples: [['日曜日の会談', '日曜', { weekday: 7 }]],
  },
  {
    language: 'ru',
    pattern: new RegExp(`(?<!\\d)(?<day>\\d{1,2}) ${MONTH_RU}(?!\\p{L})(?: ${YEAR})?`, 'giu'),
    read: ({ month, ...rest }) => numbers({ ...rest, month: monthIn('ru', month) }),
    examples: [['4 июля 1998 года', '4 июля 1998', { year: 1998, month: 7, day: 4 }]],
  },
  {
    language: 'ru',
    pattern: new RegExp(`(?<!\\p{L})${MONTH_RU}(?!\\p{L})(?: ${YEAR})?`, 'giu'),
    read: ({ month, ...rest }) => numbers({ ...rest, month: monthIn('ru', month) }),
    examples: [
      ['переговоры в мае', 'мае', { month: 5 }],
      ['в марте 1998 года', 'марте 1998', { year: 1998, month: 3 }],
    ],
  },
  {
    language: 'ru',
    pattern:
      /(?<!\p{L})(?<weekday>понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)(?:[аеуюыйяь]|ом|ой|ем)?(?!\p{L})/giu,
    read: ({ weekday = '' }) => ({ weekday: WEEKDAYS.ru.indexOf(weekday.toLowerCase()) + 1 }),
    examples: [['в воскресенье', 'воскресенье', { weekday: 7 }]],
  },
  ...(['en', 'ru'] as const).map(
    (language): DateRule => ({
      language,
      pattern: new RegExp(`(?<![\\d.,])${YEAR}(?!\\d|[.,]\\d)`, 'gu'),
      read: numbers,
      examples: [['… 1998 …', '1998', { year: 1998 }]],
    }),
  ),
];

/** Each date of a caption, in the order of the rules. */
export function captionDates(caption: string, language: Language): readonly CaptionDate[] {
  let left = caption;
  const found: CaptionDate[] = [];
  for (const { pattern, read } of dateRules.filter((rule) => rule.language === language)) {
    left = left.replace(pattern, (...match) => {
      const words = String(match[0]);
      const groups: unknown = match.at(-1);
      found.push({ words, ...read(isGroups(groups) ? groups : {}) });
      return ' '.repeat(words.length);
    });
  }
  return found;
}

/** The caption without its dates, as long as it was. */
export function withoutDates(caption: string, language: Language): string {
  return dateRules
    .filter((rule) => rule.language === language)
    .reduce(
      (left, { pattern }) => left.replace(pattern, (words) => ' '.repeat(words.length)),
      caption,
    );
}

function isGroups(value: unknown): value is Readonly<Record<string, string | undefined>> {
  return typeof value === 'object' && value !== null;
}

function monthIn(language: 'en' | 'ru', word = ''): string {
  const low = word.toLowerCase();
  const month = MONTHS[language].findIndex((start, at) =>
    // "март" begins like "май" in its shortest form.
    at === 4 && language === 'ru' ? /^ма[йяе]$/.test(low) : low.startsWith(start.toLowerCase()),
  );
  return String(month + 1);
}
