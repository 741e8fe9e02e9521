// How well the pipeline does on texts of other kinds than the seeds: chronologies, live reports, old
// papers, readouts. A figure that has become better may raise its floor; none is ever lowered.

import { expect, it } from 'vitest';
import { inProject } from '../runner/project.mjs';
import { seedsToEventSet } from '../seedsToEventSet.ts';
import { readGold } from './goldSet.ts';
import { score } from './score.ts';

const { eventSet, texts } = seedsToEventSet(inProject('src/build/eval/own/articles'));
const { figures } = score(readGold(inProject('src/build/eval/own/corpus.json')), eventSet, texts);

const floors = [
  ['f1', 0.96],
  ['headlineRecall', 1],
  ['dateExact', 0.98],
  ['published', 1],
  ['articleRecall', 1],
  ['type', 0.92],
  ['status', 0.98],
  ['actorsF1', 0.84],
  ['placesF1', 0.7],
] as const;

it.each(floors)('%s is at least %f on texts of our own', (name, least) => {
  expect(figures[name]).toBeGreaterThanOrEqual(least);
});

it('dates nothing finer than its source and quotes exactly and briefly', () => {
  const { overPrecise, inexactQuotes, longQuotes } = figures;
  expect({ overPrecise, inexactQuotes, longQuotes }).toEqual({
    overPrecise: 0,
    inexactQuotes: 0,
    longQuotes: 0,
  });
});
