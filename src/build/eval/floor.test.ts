// How well the pipeline does on the seed articles. A figure that has become better may raise its
// floor; none is ever lowered.

import { expect, it } from 'vitest';
import { inProject } from '../runner/project.mjs';
import { seedsToEventSet } from '../seedsToEventSet.ts';
import { readGold } from './goldSet.ts';
import { score } from './score.ts';

const { eventSet, texts } = seedsToEventSet(inProject('seeds'));
const { figures } = score(readGold(inProject('src/build/eval/gold/seeds.json')), eventSet, texts);

const floors = [
  ['f1', 0.97],
  ['headlineRecall', 1],
  ['dateExact', 1],
  ['published', 1],
  ['articleRecall', 0.91],
  ['type', 0.97],
  ['status', 0.97],
  ['actorsF1', 0.9],
  ['placesF1', 0.93],
] as const;

it.each(floors)('%s is at least %f on the seed articles', (name, least) => {
  expect(figures[name]).toBeGreaterThanOrEqual(least);
});

it('tells nothing twice, dates nothing finer than its source, quotes exactly and briefly', () => {
  const { splitEvents, overPrecise, inexactQuotes, longQuotes } = figures;
  expect({ splitEvents, overPrecise, inexactQuotes, longQuotes }).toEqual({
    splitEvents: 0,
    overPrecise: 0,
    inexactQuotes: 0,
    longQuotes: 0,
  });
});
