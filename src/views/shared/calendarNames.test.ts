import { expect, it } from 'vitest';
import { calendarNamesEn } from './calendarNames.en.ts';
import { calendarNamesJa } from './calendarNames.ja.ts';
import { calendarNamesRu } from './calendarNames.ru.ts';
import { calendarNames } from './calendarNames.ts';

it.each([
  ['en', calendarNamesEn],
  ['ja', calendarNamesJa],
  ['ru', calendarNamesRu],
])('months and weekdays are called in %s what Intl calls them', (language, names) => {
  expect(calendarNames(language)).toMatchObject(names);
});
