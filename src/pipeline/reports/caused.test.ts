import { expect, it } from 'vitest';
import { buildEventSet } from '../buildEventSet.ts';
import { readReports } from '../readReports.ts';

it.each([
  ['Putin visited Oslo on Sunday, prompting Japan to recall its ambassador.', 'recall', 'japan'],
  ['The drill on Sunday led Japan to impose sanctions on Russia.', 'impose', 'japan'],
  ['On Sunday Japan was compelled to recall its ambassador.', 'recall', 'japan'],
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

it('is of about the day of what brought it about, and follows it', () => {
  const text = 'Putin visited Oslo on 3 May 2012, prompting Japan to recall its ambassador.';
  const { events } = buildEventSet([fileOf(text)]);
  const told = events.map(({ date, relations }) => [date, relations.map(({ kind }) => kind)]);
  expect(told).toContainEqual(['2012-05-03', []]);
  expect(told).toContainEqual(['2012-05-03~', ['follows']]);
});

function fileOf(text: string) {
  const bytes = new TextEncoder().encode(`Harbour News - Monday, March 4, 2013\n\n${text}`);
  return { name: 'a.txt', bytes };
}

function reportsOf(text: string) {
  return readReports(fileOf(text)).found?.reports ?? [];
}
