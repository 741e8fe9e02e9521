// A score as lines for a person: the table of figures, and one line for everything that differs.

import type { Figures, Score } from './score.ts';

export function figureLines(figures: Figures): string[] {
  return Object.entries(figures).map(([name, value]: [string, number]) => {
    const shown = Number.isInteger(value) ? String(value) : value.toFixed(3);
    return `${name.padEnd(16)} ${shown}`;
  });
}

export function differenceLines(score: Score): string[] {
  const { pairs, missing, extra, split, tellings, documents } = score;
  return [
    ...pairs
      .filter(({ date }) => date !== 'right')
      .map(
        ({ found, wanted, date }) =>
          `date     ${wanted.event.id}: wanted ${wanted.event.date}, got ${found.event.date} (${date})`,
      ),
    ...missing.map(({ event }) => `missing  ${event.id} (${event.date}) ${event.title}`),
    ...extra.map(
      (found) =>
        `${split.includes(found) ? 'split   ' : 'extra   '} ${found.event.id} (${found.event.date}) ${found.event.title.en}`,
    ),
    ...tellings
      .filter(({ isFound }) => !isFound)
      .map(({ wanted, article }) => `article  ${wanted.event.id}: not from ${article}`),
    ...documents
      .filter(({ isRight }) => !isRight)
      .map(({ doc, wanted, found }) => `dated    ${doc}: wanted ${wanted}, got ${found}`),
  ];
}
