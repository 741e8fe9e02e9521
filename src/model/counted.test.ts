import { expect, it } from 'vitest';
import { countedEn, countedRu } from './counted.ts';

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
