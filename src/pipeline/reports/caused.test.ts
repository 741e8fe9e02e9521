import { expect, it } from 'vitest';
import { readReports } from '../readReports.ts';

it.each([
  ['Putin visited Oslo on Sunday, prompting Japan to recall its ambassador.', 'recall', 'japan'],
  ['The drill on Sunday led Japan to impose sanctions on Russia.', 'impose', 'japan'],
])('what somebody is brought to do is told as done: %s', (text, trigger, actor) => {
  const told = reportsOf(text).find((report) => report.trigger === trigger);
  expect(told).toMatchObject({ status: 'occurred', actors: [actor] });
  expect(reportsOf(text).map((report) => report.trigger)).not.toContain('lead');
});

it.each([
  'Putin visited Oslo on Sunday, asking Japan to recall its ambassador.',
  'Putin visited Oslo on Sunday, which could lead Japan to recall its ambassador.',
  'Putin visited Oslo on Sunday and did not prompt Japan to recall its ambassador.',
])('what somebody is asked to do, or might do, is not: %s', (text) => {
  expect(reportsOf(text).map((report) => report.trigger)).not.toContain('recall');
});

function reportsOf(text: string) {
  const bytes = new TextEncoder().encode(`Harbour News - Monday, March 4, 2013\n\n${text}`);
  return readReports({ name: 'a.txt', bytes }).found?.reports ?? [];
}
