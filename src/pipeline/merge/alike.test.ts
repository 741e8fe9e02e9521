// Likeness is not identity: generated reports of near-identical happenings, neither split nor joined.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildEventSet } from '../buildEventSet.ts';

const PAIRS = [
  ['Shinzo Abe', 'Vladimir Putin'],
  ['Taro Kono', 'Sergei Lavrov'],
  ['Fumio Kishida', 'Sergei Shoigu'],
] as const;
const TOWNS = ['Sochi', 'Osaka', 'Moscow'] as const;

const happening = fc.record({
  pair: fc.constantFrom(...PAIRS),
  town: fc.constantFrom(...TOWNS),
  day: fc.integer({ min: 4, max: 14 }),
  gap: fc.integer({ min: 1, max: 12 }),
});

const dayOf = (day: number) => `June ${day}, 2019`;

function meetings(...texts: readonly string[]): readonly string[] {
  const files = texts.map((text, i) => ({
    name: `${'ab'[i]}.txt`,
    bytes: new TextEncoder().encode(`Harbour News - ${dayOf(i === 0 ? 3 : 28)}\n\n${text}`),
  }));
  const { events } = buildEventSet(files);
  return events.flatMap(({ type, date, status }) =>
    type === 'meeting' ? `${date} ${status}` : [],
  );
}

const iso = (day: number) => `2019-06-${String(day).padStart(2, '0')}`;

it('tells two meetings of the same two in one town on two days apart', () => {
  fc.assert(
    fc.property(happening, ({ pair: [one, other], town, day, gap }) => {
      const told = (on: number) => `${one} met ${other} in ${town} on ${dayOf(on)}.`;
      expect(meetings('The port was calm.', `${told(day)} ${told(day + gap)}`)).toEqual([
        `${iso(day)} occurred`,
        `${iso(day + gap)} occurred`,
      ]);
    }),
    { numRuns: 40 },
  );
});

it('tells a plan and its fulfilment as one meeting, done', () => {
  fc.assert(
    fc.property(happening, ({ pair: [one, other], town, day }) => {
      const plan = `${one} will meet ${other} in ${town} on ${dayOf(day)}.`;
      const done = `${other} met ${one} in ${town} on ${dayOf(day)}.`;
      expect(meetings(plan, done)).toEqual([`${iso(day)} occurred`]);
    }),
    { numRuns: 40 },
  );
});

it('tells who has arrived for talks as having met only once that is told', () => {
  const arrived = (rest: string) =>
    `Shinzo Abe arrived in Moscow on ${dayOf(27)}. ${rest} Vladimir Putin in Moscow on ${dayOf(27)}.`;
  expect(meetings('The port was calm.', arrived('He will meet'))).toEqual(['2019-06-27 planned']);
  expect(meetings('The port was calm.', arrived('He met'))).toEqual(['2019-06-27 occurred']);
});

it('takes the people told behind a meeting of their states for those who met', () => {
  const states = `Japan and Russia held a round of talks in Tokyo on ${dayOf(22)}.`;
  const people = 'Fumio Kishida and Itsunori Onodera met Sergey Lavrov and Sergei Shoigu.';
  const apart = `Sergey Lavrov met Fumio Kishida on ${dayOf(21)}.`;
  expect(meetings('The port was calm.', `${states} ${people} ${apart}`)).toEqual([
    '2019-06-21 occurred',
    '2019-06-22 occurred',
  ]);
});

it('tells two measures of one state against another apart, told in one article', () => {
  const text =
    'Russia said on June 26 it had banned 63 Japanese officials from entering the country. In June it also expelled eight Japanese diplomats.';
  const bytes = new TextEncoder().encode(`Harbour News - ${dayOf(28)}\n\n${text}`);
  const { events } = buildEventSet([{ name: 'a.txt', bytes }]);
  const measures = events.filter(({ type }) => type === 'sanction');
  expect(measures.map(({ title }) => title.en)).toEqual([
    'Russia bans 63 Japanese officials from entering country',
    'Russia expels eight Japanese diplomats',
  ]);
});
