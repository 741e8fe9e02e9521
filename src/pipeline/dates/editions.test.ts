import { expect, it } from 'vitest';
import { readReports } from '../readReports.ts';
import type { ArticleReports } from '../reports/articleReports.ts';
import { editionsOf } from './editions.ts';

const BODY = `The foreign minister of Norway met his colleague from Chile on the coast near Bergen.
The two men spoke for three hours about the fish that both their countries want to catch.
They said afterwards that a treaty on the matter could be ready before the autumn.
Officials in both capitals had hoped for such a meeting since the beginning of the year.
The harbour town had been closed to traffic, and many people watched from their windows.`;

function linesOf(texts: Readonly<Record<string, string>>): ArticleReports[] {
  return Object.entries(texts).flatMap(([name, text]) => {
    const bytes = new TextEncoder().encode(text);
    return readReports({ name: `${name}.txt`, bytes }).found ?? [];
  });
}

const dated = `Harbour News - Monday, March 4, 2013\n\n${BODY}`;
const revised = `${BODY}\n\nIn the evening the ministers signed a letter and left for Oslo by boat.`;
const another = `Harbour News - Tuesday, March 5, 2013

A storm closed the port of Bergen on Tuesday and kept the fishing boats at their moorings.
The weather service said that it would be calmer by the end of the week in the whole region.`;

it('knows the later edition of a story by the sentences they share', () => {
  const editions = editionsOf(linesOf({ base: dated, later: revised, other: another }));
  expect(editions.get('later')).toEqual({ revisionOf: 'base', duplicateOf: null, story: 'base' });
  expect(editions.get('other')?.revisionOf).toBeNull();
});

it('knows the same text under two names', () => {
  const editions = editionsOf(linesOf({ one: dated, two: dated }));
  expect(editions.get('two')).toEqual({ revisionOf: null, duplicateOf: 'one', story: 'one' });
});

it('knows a brief of few sentences again only by all of them', () => {
  const [first = '', second = '', third = ''] = BODY.split('\n');
  const stamped = (day: string, ...told: readonly string[]) =>
    `Harbour News - ${day}\n\n${told.join('\n')}`;
  const brief = stamped('Monday, March 4, 2013', first, second);
  const basesOf = (other: string) => [...editionsOf(linesOf({ brief, other })).values()];
  const isEdition = (other: string) => basesOf(other).some(({ revisionOf }) => revisionOf !== null);
  expect(isEdition(stamped('Tuesday, March 5, 2013', first, second, third))).toBe(true);
  expect(isEdition(stamped('Tuesday, March 5, 2013', second, third))).toBe(false);
  expect(isEdition(stamped('Monday, June 3, 2013', first, second, third))).toBe(false);
  expect(basesOf(`${first}\n${second}`).at(-1)?.duplicateOf).toBe('brief');
});

it('gives the same editions whatever the order of the articles', () => {
  const lines = linesOf({ base: dated, later: revised, other: another });
  expect([...editionsOf([...lines].reverse())]).toEqual([...editionsOf(lines)]);
});

it('takes no article for an edition because of the phrases that stand under all of a house', () => {
  const phrases = [
    'The Harbour News is printed in Bergen and in Oslo and is read on all the boats between them.',
    'Readers who want to write to the editors may do so at the counter in the old customs house.',
    'The paper is owned by its printers and has never missed a day since the year it was founded.',
    'All that it prints about the weather comes from the station on the hill behind the harbour.',
    'Its crossword is made by a retired pilot who has never told anybody what his name may be.',
  ].join('\n');
  const texts = Array.from({ length: 60 }, (_, i) => {
    const own = `Boat number ${i} of the northern fleet came home with a catch of ${i * 7} tons of herring.`;
    return [`boat-${i}`, `${own}\n${phrases}`] as const;
  });
  const editions = editionsOf(linesOf(Object.fromEntries(texts)));
  expect([...editions.values()].filter(({ revisionOf }) => revisionOf !== null)).toEqual([]);
});

it('takes no article for an edition because it tells an old background again', () => {
  const own = (word: string) =>
    ['catch', 'price', 'weather', 'harbour', 'pilot']
      .map((matter) => `The ${matter} of the ${word} was spoken of in every house along the coast.`)
      .join('\n');
  const first = `Harbour News - Monday, March 4, 2013\n\n${own('spring')}\n${BODY}`;
  const second = (day: string) => `Harbour News - ${day}\n\n${own('summer')}\n${BODY}`;
  const editionsOn = (day: string) => editionsOf(linesOf({ first, second: second(day) }));
  expect(editionsOn('Tuesday, March 5, 2013').get('second')?.revisionOf).toBe('first');
  expect(editionsOn('Monday, June 3, 2013').get('second')?.revisionOf).toBeNull();
});
