// Dates that reports without dating words take from those round them.

import { expect, it } from 'vitest';
import { must } from '../../model/check.ts';
import { buildEventSet } from '../buildEventSet.ts';

const HEAD = 'Harbour News - Thursday, March 7, 2013\n\n';

function reportsOf(text: string): string[] {
  const bytes = new TextEncoder().encode(HEAD + text);
  const { events } = buildEventSet([{ name: 'a.txt', bytes }]);
  return events.flatMap(({ reports }) =>
    reports.map(({ type, date, quote }) => `${type} ${date} ${quote.slice(0, 40)}`),
  );
}

const dateOf = (text: string, type: string) =>
  must(
    reportsOf(text).find((line) => line.startsWith(type)),
    `a report of type ${type}`,
  ).split(' ')[1];

it('counts what a subordinate clause tells from the day of the main clause', () => {
  const text =
    'Norway condemned the step on Wednesday, two weeks after Peru broke off talks on fishing with Japan.';
  expect(dateOf(text, 'sanction')).toBe('2013-02-20~');
});

it('does not date a step that was taken by one still to come, or by what another state did', () => {
  const text =
    'Norway will freeze the assets of two firms from April 8. The firms had been hurt by Chile’s sanctions against Peru.';
  expect(reportsOf(text).filter((line) => line.startsWith('sanction'))).toEqual([
    expect.stringContaining('2013-04-08'),
  ]);
});

it('dates a journey called off by the nearest time it was meant for', () => {
  const told = (month: string) =>
    dateOf(`A visit to Oslo that Abe had planned for ${month} was cancelled.`, 'visit');
  expect([told('April'), told('January')]).toEqual(['2013-04', '2013-01']);
});
