// What is said of a search: where among its hits the reader is, what was searched for instead, and what
// else there is.

import { listed } from '../views/shared/wording.ts';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);

export const searchLineWords = {
  label: 'About the search',
  position: (index: number, of: number) => `${index} of ${of}`,
  hits: (of: number) => (of === 1 ? '1 hit' : `${of} hits`),
  previous: 'Previous hit',
  next: 'Next hit',
  taken: (asked: string, taken: readonly string[]) =>
    `No event has “${asked}”; searched for ${listed(quoted(taken), 'or')}.`,
  nothing: 'No event has these words.',
  didYouMean: 'Did you mean',
  inTexts: (count: number) =>
    count === 1 ? 'In the text of 1 article' : `In the texts of ${count} articles`,
} as const;
