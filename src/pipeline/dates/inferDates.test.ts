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

it('puts a step told right behind one of years ago into about its year', () => {
  const text =
    'The talks end on Friday. In July 2008 Norway seized two boats. Peru protested. They sail again.';
  expect(dateOf(text, 'statement')).toBe('2008~');
});

it('takes what was done at “that meeting” to the day of the meeting', () => {
  const text =
    'Shinzo Abe and Vladimir Putin met in Oslo on November 14, 2012. At that meeting the leaders agreed on fishing.';
  expect(dateOf(text, 'agreement')).toBe('2012-11-14');
});

it('counts “that October” from the year of the story, not from what an aside goes back to', () => {
  const text =
    'In 2009 it emerged that bones found in Norway five years earlier were false, and Shinzo Abe apologised that October.';
  expect(dateOf(text, 'statement')).toBe('2009-10');
});

it('takes a day of the year told as done, that would lie ahead, to the year before', () => {
  const text =
    'The fair opens on Friday. On April 7 Norway put Peru on a list of unfriendly states.';
  expect(dateOf(text, 'sanction')).toBe('2012-04-07');
});

it('takes what a pact says, told right behind it, for the pact', () => {
  const text =
    'On October 19, 1956, Moscow and Tokyo signed a peace declaration. They agreed to drop all claims.';
  expect(reportsOf(text).filter((line) => line.startsWith('agreement'))).toEqual([
    expect.stringContaining('agreement 1956-10-19'),
    expect.stringContaining('agreement 1956-10-19'),
  ]);
});

it('leaves a remark undated whose own words count from a month', () => {
  const text =
    'Shinzo Abe met Vladimir Putin in Oslo on Wednesday. In September Vladimir Putin had offered a deal. Norway rejected the offer a day later.';
  expect(reportsOf(text).filter((line) => line.includes('rejected'))).toEqual([]);
});

it('dates by the day a paper was made public what is told according to it', () => {
  const text =
    'Russia has suspended an agreement with Japan on fish, according to a government paper made public on Tuesday.';
  expect(dateOf(text, 'sanction')).toBe('2013-03-05');
});

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

it('puts what is set for a weekday on the next of that name', () => {
  expect(dateOf('Talks between Peru and Chile are set for Friday.', 'meeting')).toBe('2013-03-08');
  expect(dateOf('Talks between Peru and Chile are set for Monday.', 'meeting')).toBe('2013-03-11');
});

it('dates what was a plan by then by the nearest month, which may be over', () => {
  const told = (month: string) => dateOf(`Abe was due to visit Oslo in ${month}.`, 'visit');
  expect([told('February'), told('April')]).toEqual(['2013-02', '2013-04']);
  expect(dateOf('Abe was due to visit Oslo next February.', 'visit')).toBe('2014-02');
});

it.each([
  'Abe was to have visited Oslo in February.',
  'Abe had to cancel a visit to Oslo in February.',
  'Abe was forced to cancel a visit to Oslo in February.',
  'Abe decided to call off a visit to Oslo in February.',
])('tells as called off what did not come about: %s', (text) => {
  const bytes = new TextEncoder().encode(HEAD + text);
  const { events } = buildEventSet([{ name: 'a.txt', bytes }]);
  expect(events.map(({ type, status, date }) => `${type} ${status} ${date}`)).toEqual([
    'visit cancelled 2013-02',
  ]);
});

it('leaves what came a day after a whole month to no day of the news', () => {
  const text =
    'Norway condemned the step on Wednesday. In September 2012 Peru offered Japan a pact on fishing. Japan rejected the offer a day later.';
  expect(reportsOf(text)).not.toContainEqual(expect.stringMatching(/ 2013-\S+ Japan rejected/));
});

it('puts what was said hours after the news on its day', () => {
  const text = 'Norway condemned the step on Wednesday. Hours later Abe said it stood.';
  expect(reportsOf(text)).toContainEqual(expect.stringMatching(/^statement 2013-03-06~ Hours/));
});

it('puts what the sides agree behind their leaders’ talks on the day of the talks', () => {
  const talks =
    'Shinzo Abe and Vladimir Putin wound up two days of talks in Oslo on Wednesday. Foreign Minister Fumio Kishida and Sergey Lavrov, the Russian foreign minister, signed a pact on fishing.';
  expect(dateOf(talks, 'agreement')).toBe('2013-03-06');
});

it('leaves what the sides agreed undated where something older was told last', () => {
  const talks =
    'Shinzo Abe and Vladimir Putin wound up two days of talks in Oslo on Wednesday. Lavrov visited Kyoto in 2009. Fumio Kishida and Sergey Lavrov signed a pact on fishing.';
  expect(reportsOf(talks).filter((line) => line.startsWith('agreement 2013-03-06'))).toEqual([]);
});

it('keeps a journey called off where the same sentence recalls when it was due', () => {
  const text =
    'Abe cancelled a trip to Oslo in September 2012, four days before he was due to arrive.';
  const bytes = new TextEncoder().encode(HEAD + text);
  const { events } = buildEventSet([{ name: 'a.txt', bytes }]);
  expect(events.map(({ type, status }) => `${type} ${status}`)).toEqual(['visit cancelled']);
});

it('does not put what had been said before on the day of the news', () => {
  const text =
    'Norway condemned the step on Wednesday. Japan had warned Norway that fish would grow dear.';
  expect(reportsOf(text)).toContainEqual(
    expect.stringMatching(/^statement 2013-03~ Japan had warned/),
  );
});

it('does not put what stands between two tellings of years ago on the day of the news', () => {
  const text =
    'Norway condemned the step on Wednesday.\n\nAbe flew to Oslo on May 3, 1996. The Soviet ambassador demanded its return. He flew on to Bergen on May 9, 1996.';
  expect(reportsOf(text).join()).not.toContain('demanded');
});
