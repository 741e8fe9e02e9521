// What the interface says in English from the first picture on: controls, states, problems and the way
// on. The names of types, statuses and dates stand in views/shared/wording.en.ts.

import { countedEn, grouped } from '../model/counted.ts';
import type { Language } from '../model/language.ts';
import type { Years } from './selectors.ts';

type Parts = readonly [before: string, number: string, after: string];

const language: Language = 'en';

export const messagesEn = {
  language,
  disputed: {},
  brand: 'Nichiro',
  brandNative: '日露',
  siteTitle: 'Nichiro – a timeline of Japan–Russia diplomacy',
  pageTitle: (title: string) => `${title} – Nichiro`,
  allYears: 'All years',

  nav: 'Views',
  views: { timeline: 'Timeline', list: 'List', map: 'Map', articles: 'Articles' },
  skipToContent: 'Skip to the events',
  skipToPanel: 'Skip to the open event',

  searchLabel: 'Search events, people, words',
  clearSearch: 'Clear the search',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  themeButton: (now: string, next: string) =>
    `Colours: ${now.toLowerCase()}. Press for ${next.toLowerCase()}.`,
  help: 'Help and keys',
  commands: 'Commands',
  filters: 'Key and filters',
  add: 'Add an article',
  goToTitle: 'Go to a date',
  goToShort: 'Go to…',

  /** The number that matches, to stand out, between what it is out of. */
  countParts: (matching: number, all: number): Parts =>
    matching === all
      ? ['', grouped(all), all === 1 ? ' event' : ' events']
      : ['', grouped(matching), ` of ${countedEn(all, ['event', 'events'])}`],
  fromArticles: (articles: number, years: string) =>
    `from ${countedEn(articles, ['article', 'articles'])}${years && `, ${years}`}`,
  years: yearsInWords,
  inView: (number: number) => `${grouped(number)} in view`,
  notesButton: (notes: number) => countedEn(notes, ['note', 'notes']),
  exportButton: 'Export…',
  embedButton: 'Embed…',
  storiesButton: 'Stories',

  loading: 'Loading the events…',
  loadFailed: 'The events could not be loaded.',
  partFailed: 'This part of the page could not be loaded.',
  tryAgain: 'Try again',

  untitled: 'An article',
  close: 'Close',
  notices: 'Notices',

  httpFailed: (status: number) => `The server answered ${status}.`,
  noConnection: 'The server did not answer. Check the connection.',
  badFile: (reason: string) =>
    `The data file is not as expected (${reason}). Build the site again.`,
};

function yearsInWords(years: Years): string {
  if (!years) return '';
  const { first, last } = years;
  return first === last ? String(first) : `${first}–${last}`;
}
