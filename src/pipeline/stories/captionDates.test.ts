import { describe, expect, it } from 'vitest';
import { captionDates, dateRules, withoutDates } from './captionDates.ts';

describe.each(dateRules)('the rule $language $pattern', ({ language, examples }) => {
  it.each(examples)('reads %j', (caption, words, date) => {
    expect(captionDates(caption, language)).toEqual([{ words, ...date }]);
  });
});

it('reads no date twice', () => {
  expect(
    captionDates('On Friday, 6 May 2016, and in 2014', 'en').map(({ words }) => words),
  ).toEqual(['6 May 2016', 'Friday', '2014']);
});

it.each([
  ['en', 'They may march on 95 minutes and $21.3 billion.'],
  ['ja', '2日間の会談、95分'],
  ['ru', 'мальчик, майка, 95 минут'],
] as const)('takes for a date in %s nothing else: %s', (language, caption) => {
  expect(captionDates(caption, language)).toEqual([]);
  expect(withoutDates(caption, language)).toBe(caption);
});
