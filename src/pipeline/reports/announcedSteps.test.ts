import { expect, it } from 'vitest';
import { readReports } from '../readReports.ts';

it.each([
  ['Japan imposed sanctions on Chile, a step it announced on 7 June 1931.', [0]],
  ['Japan suspended a fishing agreement with Chile, a step announced on 7 June 1931.', [0]],
  ['Japan imposed sanctions on Chile on 1 May 1931, a step it announced on 7 June 1931.', [0]],
  ['Japan imposed sanctions on Chile, a step that angered China on 7 June 1931.', [null]],
])('an aside dates the step it speaks of, unless that has a date: %s', (text, dates) => {
  const bytes = new TextEncoder().encode(`Harbour News - Monday, March 4, 2013\n\n${text}`);
  const { found } = readReports({ name: 'a.txt', bytes });
  expect(found?.reports.map(({ dating }) => dating?.mention ?? null)).toEqual(dates);
});
