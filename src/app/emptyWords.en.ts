// What is said where there are no events, at all or for what is asked, and what to do about it.

import { countedEn } from '../model/counted.ts';

export const emptyWordsEn = {
  noArticles: 'There are no articles yet.',
  noArticlesNext:
    'Put a news article as a .txt file into the folder of articles and build the site again.',
  noEvents: (articles: number) =>
    `No events were found in ${countedEn(articles, ['article', 'articles'])}.`,
  noEventsNext: 'The notes say what could not be read or dated.',
  noMatch: (all: number) => `0 of ${events(all)} match.`,
  without: (filter: string, matching: number) => `${events(matching)} without ${filter}`,
  withAny: (names: string, matching: number) => `${events(matching)} with ${names}`,
  could: (decades: string, matching: number) =>
    `${events(matching)} that could fall in the ${decades}`,
  ways: 'What would give some',
};

function events(count: number): string {
  return countedEn(count, ['event', 'events']);
}
