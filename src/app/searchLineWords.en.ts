// What is said of a search, in English.

import { countedEn } from '../model/counted.ts';

export const searchLineWordsEn = {
  label: 'About the search',
  position: (index: number, of: number) => `${index} of ${of}`,
  hits: (of: number) => countedEn(of, ['hit', 'hits']),
  previous: 'Previous hit',
  next: 'Next hit',
  taken: (asked: string, taken: readonly string[]) =>
    `No event has “${asked}”; searched for ${taken.map((word) => `“${word}”`).join(' or ')}.`,
  nothing: 'No event has these words.',
  didYouMean: 'Did you mean',
  inTexts: (count: number) =>
    count === 1 ? 'In the text of 1 article' : `In the texts of ${count} articles`,
};
