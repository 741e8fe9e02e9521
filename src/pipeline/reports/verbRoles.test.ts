import { expect, it } from 'vitest';
import { readReports } from '../readReports.ts';

it.each([
  'The Foreign Ministry of Japan summoned the Russian ambassador on Monday.',
  'The Foreign Ministry of Japan summoned the Russian ambassador on Monday. Russian Ambassador Yuri Semenko went home.',
])('an office is the object of a verb whether or not the text names who holds it: %s', (text) => {
  const bytes = new TextEncoder().encode(`Harbour News - Monday, March 4, 2013\n\n${text}`);
  const { found } = readReports({ name: 'a.txt', bytes });
  expect(found?.reports.map(({ trigger }) => trigger)).toContain('summon');
});
