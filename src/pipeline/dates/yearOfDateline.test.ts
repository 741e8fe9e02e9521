// The year of a dateline that prints none.

import { expect, it } from 'vitest';
import { must } from '../../model/check.ts';
import { readReports } from '../readReports.ts';

function publishedOf(text: string) {
  const bytes = new TextEncoder().encode(`Fish quotas settled at last\n\n${text}`);
  return must(readReports({ name: 'a.txt', bytes }).found, 'a line').article.published;
}

it('takes the year in which those it calls by their office held it and its weekday fits', () => {
  const published = publishedOf(
    'OSLO, March 7 (Reuters) - Japanese Foreign Minister Taro Kono told reporters on Thursday that the quotas were settled.',
  );
  expect(published).toMatchObject({ edtf: '2019-03-07', basis: 'inferred', within: null });
  expect(published?.evidence.map(({ text }) => text)).toEqual([
    'March 7',
    'Thursday',
    'Foreign Minister Taro Kono',
  ]);
});

it('takes the one year left behind what it looks back on', () => {
  const told = (lead: string) =>
    publishedOf(`OSLO, March 7 (Reuters) - ${lead} The quotas had last been raised in May 2018.`);
  expect(told('Japanese Foreign Minister Taro Kono praised the quotas.')?.edtf).toBe('2019-03-07');
  expect(told('The harbour council met on Tuesday.')).toMatchObject({
    edtf: '2023-03-07',
    within: '2019-03-07/2023-03-07',
  });
});

it('takes the weekday that comes first behind a month it looks back on, in office or not', () => {
  const published = publishedOf(
    'OSLO, January 14. /TASS/. Russian Foreign Minister Sergey Lavrov praised the quotas on Monday. They were raised on November 14, 2018.',
  );
  expect(published).toMatchObject({ edtf: '2019-01-14', within: null });
});

it('takes the year before one it looks ahead to, and says between which it must lie', () => {
  const published = publishedOf(
    'OSLO, Oct. 7 (Reuters) - Prime Minister Fumio Kishida praised the quotas. They will be raised in May 2023.',
  );
  expect(published).toMatchObject({ edtf: '2022-10-07', within: '2021-10-07/2022-10-07' });
});

it('leaves the day open where several years fit, or none', () => {
  const lead = 'OSLO, March 7 (Reuters) - ';
  expect(publishedOf(`${lead}Foreign Minister Sergey Lavrov praised the quotas.`)).toBeNull();
  expect(publishedOf(`${lead}The harbour council met. It was founded in 1956.`)).toBeNull();
  expect(publishedOf(`${lead}Former Foreign Minister Taro Kono spoke on Thursday.`)).toBeNull();
});

it('does not count an office that somebody held in a year the sentence names', () => {
  const text =
    'OSLO, March 7 (Reuters) - In 1997 Prime Minister Ryutaro Hashimoto went there. Foreign Minister Taro Kono spoke on Thursday.';
  expect(publishedOf(text)?.edtf).toBe('2019-03-07');
});

it('reads the year of a dateline that stands by itself above the text', () => {
  const text =
    'OSLO, March 7\n\nJapanese Foreign Minister Taro Kono told reporters on Thursday that the quotas were settled.';
  expect(publishedOf(text)?.edtf).toBe('2019-03-07');
});
