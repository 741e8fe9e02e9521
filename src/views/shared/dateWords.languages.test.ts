import { describe, expect, it } from 'vitest';
import { dayAt } from '../../model/day.ts';
import type { Precision } from '../../model/edtf.ts';
import { languages } from '../../model/language.ts';
import { dateWordsEn } from './dateWords.en.ts';
import { dateWordsJa } from './dateWords.ja.ts';
import { dateWordsRu } from './dateWords.ru.ts';

const dateWords = { en: dateWordsEn, ja: dateWordsJa, ru: dateWordsRu };

it.each([
  ['2016-05-06', '2016年5月6日（金）', 'пятница, 6 мая 2016 года'],
  ['2016-05-06~', '2016年5月6日（金）ごろ', 'около 6 мая 2016 года'],
  ['2016-05', '2016年5月', 'май 2016 года'],
  ['2016-05~', '2016年5月ごろ', 'около мая 2016 года'],
  ['2016-05?', '2016年5月か', 'предположительно май 2016 года'],
  ['2016-05%', '2016年5月ごろか', 'предположительно около мая 2016 года'],
  ['2014', '2014年', '2014 год'],
  ['2014~', '2014年ごろ', 'около 2014 года'],
  ['201X', '2010年代', '2010-е годы'],
  ['195X~', '1950年代ごろ', 'около 1950-х годов'],
  ['19XX', '20世紀', 'XX век'],
  ['18XX', '19世紀', 'XIX век'],
  ['2016-34', '2016年4～6月', 'апрель–июнь 2016 года'],
  ['2016-12-15/2016-12-16', '2016年12月15日～16日', '15–16 декабря 2016 года'],
  ['2016-05-30/2016-06-02', '2016年5月30日～6月2日', '30 мая – 2 июня 2016 года'],
  ['2016-12-31/2017-01-02', '2016年12月31日～2017年1月2日', '31 декабря 2016 – 2 января 2017 года'],
  ['2016-09-02~/2016-09-03~', '2016年9月2日～3日ごろ', 'около 2–3 сентября 2016 года'],
  ['2015-11/2016-02', '2015年11月～2016年2月', 'ноябрь 2015 – февраль 2016 года'],
  ['2016-03/2016-05', '2016年3～5月', 'март–май 2016 года'],
  ['2005/2007', '2005～2007年', '2005–2007 годы'],
  ['../2014', '2014年まで', 'до 2014 года'],
  ['2014-03/..', '2014年3月から', 'с марта 2014 года'],
  ['1855-02-07', '1855年2月7日（水）', 'среда, 7 февраля 1855 года'],
  ['not a date', 'not a date', 'not a date'],
])('says %s long as "%s" and "%s"', (edtf, ja, ru) => {
  expect([dateWordsJa.longDate(edtf), dateWordsRu.longDate(edtf)]).toEqual([ja, ru]);
});

it.each([
  ['2016-05-06', 2016, '5月6日', '6 мая'],
  ['2016-05-06', null, '2016年5月6日', '6 мая 2016'],
  ['2016-09~', 2016, '9月ごろ', 'ок. сент.'],
  ['2016-05~', 2016, '5月ごろ', 'ок. мая'],
  ['2016-05?', null, '2016年5月か', 'май 2016 (?)'],
  ['2016-12-15/2016-12-16', 2016, '12月15～16日', '15–16 дек.'],
  ['2016-12-15/2016-12-16', null, '2016年12月15～16日', '15–16 дек. 2016'],
  ['2016', 2016, '2016年', '2016'],
  ['201X', null, '2010年代', '2010-е'],
] as const)('says %s within %s short as "%s" and "%s"', (edtf, year, ja, ru) => {
  expect([dateWordsJa.shortDate(edtf, year), dateWordsRu.shortDate(edtf, year)]).toEqual([ja, ru]);
});

it.each([
  ['2015-06/2015-08', 'summer 2015', '2015年夏', 'лето 2015 года'],
  ['2015-12/2016-02', 'winter 2015–16', '2015～16年の冬', 'зима 2015/16 года'],
  ['2015-03~/2015-05~', 'about spring 2015', '2015年春ごろ', 'около весны 2015 года'],
])('names the season of %s', (edtf, ...words) => {
  const said = languages.map((language) => dateWords[language].longDate(edtf, 'season'));
  expect(said).toEqual(words);
});

it('says when something was printed, and what lies on the same day', () => {
  expect(dateWordsJa.printedDate('2016-05-04')).toBe('2016年5月4日（水）');
  expect(dateWordsRu.printedDate('2016-05-04')).toBe('ср, 4 мая 2016');
  expect(dateWordsJa.dateSeenFrom('2016-05-06', '2016-05-06')).toBe('同日');
  expect(dateWordsRu.dateSeenFrom('2016-05-06', '2016-05-06')).toBe('в тот же день');
});

describe.each(languages)('in %s', (language) => {
  const { longDate, shortDate } = dateWords[language];

  it('no two days of a year are said alike, nor any two months', () => {
    const days = Array.from({ length: 366 }, (_, i) => dayAt(16_801 + i));
    expect(new Set(days.map((day) => longDate(day))).size).toBe(366);
    const months = new Set(days.map((day) => shortDate(day.slice(0, 7))));
    expect(months.size).toBe(12);
  });

  it('no era of an emperor stands for a year', () => {
    const dates: readonly (readonly [string, Precision])[] = [
      ['1868-10-23', 'day'],
      ['1989-01-08', 'day'],
      ['2019-05', 'month'],
      ['1855', 'year'],
    ];
    for (const [edtf, precision] of dates) {
      expect(longDate(edtf, precision)).toContain(edtf.slice(0, 4));
      expect(longDate(edtf, precision)).not.toMatch(/昭和|平成|令和|明治|安政/);
    }
  });
});
