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
  ['f1', 0.9],
  ['dateExact', 0.95],
  ['published', 1],
] as const;

it.each(floors)('%s is at least %d on the seed articles', (name, least) => {
  expect(figures[name]).toBeGreaterThanOrEqual(least);
});

it('shows no date finer than its source, no inexact quote and none that is too long', () => {
  const { overPrecise, inexactQuotes, longQuotes } = figures;
  expect({ overPrecise, inexactQuotes, longQuotes }).toEqual({
    overPrecise: 0,
    inexactQuotes: 0,
    longQuotes: 0,
  });
});
