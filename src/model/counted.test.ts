import { expect, it } from 'vitest';
import { countedEn, countedRu, GAP, grouped } from './counted.ts';

it('counts one as one in English', () => {
  expect([0, 1, 2].map((count) => countedEn(count, ['event', 'events']))).toEqual([
    '0 events',
    '1 event',
    '2 events',
  ]);
});

it.each([
  [0, 'событий'],
  [1, 'событие'],
  [2, 'события'],
  [4, 'события'],
  [5, 'событий'],
  [11, 'событий'],
  [12, 'событий'],
  [14, 'событий'],
  [21, 'событие'],
  [22, 'события'],
  [25, 'событий'],
  [101, 'событие'],
  [111, 'событий'],
  [112, 'событий'],
  [1004, 'события'],
])('gives %i its Russian noun, "%s"', (count, noun) => {
  expect(countedRu(count, ['событие', 'события', 'событий'])).toBe(`${count} ${noun}`);
});

it('has the same three forms as the plural rules of the language', () => {
  const rules = new Intl.PluralRules('ru');
  for (let count = 0; count <= 1200; count += 1) {
    expect(countedRu(count, ['one', 'few', 'many'])).toBe(`${count} ${rules.select(count)}`);
  }
});

it('puts a sign between thousands, as each language does', () => {
  const counts = [0, 999, 1000, 12_345, 1_000_000];
  expect(counts.map((count) => grouped(count))).toEqual([
    ...['0', '999', '1,000', '12,345', '1,000,000'],
  ]);
  expect(counts.map((count) => grouped(count, GAP))).toEqual([
    ...['0', '999', '1000', '12\u00a0345', '1\u00a0000\u00a0000'],
  ]);
  expect(countedEn(10_000, ['event', 'events'])).toBe('10,000 events');
  expect(countedRu(100_001, ['событие', 'события', 'событий'])).toBe('100\u00a0001 событие');
});
