// What the interface says, in English: controls, states, problems and the way on. Other languages are
// objects of the same type, so that the compiler asks for each sentence. The names of types, statuses
// and dates stand in views/shared/wording.ts.

import type { Years } from './selectors.ts';

type Named = Readonly<Record<string, string>>;

export const messages = {
  brand: 'Nichiro',
  brandNative: '日露',
  siteTitle: 'Nichiro – a timeline of Japan–Russia diplomacy',
  pageTitle: (title: string) => `${title} – Nichiro`,
  allYears: 'All years',

  nav: 'Views',
  views: { timeline: 'Timeline', list: 'List', articles: 'Articles' },
  skipToContent: 'Skip to the events',
  skipToPanel: 'Skip to the open event',

  searchLabel: 'Search events, people, words',
  clearSearch: 'Clear the search',
  theme: 'Colours',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  themeButton: (now: string, next: string) =>
    `Colours: ${now.toLowerCase()}. Press for ${next.toLowerCase()}.`,
  help: 'Help and keys',
  filters: 'Key and filters',
  add: 'Add an article',
  goToTitle: 'Go to a date',
  goToShort: 'Go to…',

  /** The number that matches, to stand out, and what it is out of. */
  countParts: (matching: number, all: number): readonly [string, string] =>
    matching === all
      ? [String(all), all === 1 ? ' event' : ' events']
      : [String(matching), ` of ${events(all)}`],
  fromArticles: (articles: number, years: string) =>
    `from ${count(articles, 'article')}${years && `, ${years}`}`,
  years: yearsInWords,
  inView: (number: number) => `${number} in view`,
  notesButton: (notes: number) => count(notes, 'note'),
  exportButton: 'Export…',
  embedButton: 'Embed…',
  howLink: 'How this was made',

  loading: 'Loading the events…',
  loadFailed: 'The events could not be loaded.',
  partFailed: 'This part of the page could not be loaded.',
  tryAgain: 'Try again',
  clearFilters: 'Clear filters',

  noArticle: (id: string) => `There is no article “${id}”; all articles are listed.`,
  noPassage: 'The passage the address asks for is not in this article.',
  untitled: 'An article',
  close: 'Close',
  notices: 'Notices',

  unknownPage: (path: string) => `There is no page “${path}” here; the timeline is shown instead.`,
  newerAddress:
    'This address was made by a later version of the page; what it asks for beyond this one is left out.',
  badValue: (parameter: string, value: string) =>
    `“${value}” in the address is not a ${parameterName(parameter)}; it was left out.`,
  badWindow: (from: string, to: string) =>
    `The address asks for the time from “${from}” to “${to}”, which is not two days in order; everything is shown.`,
  unknownValue: (parameter: string, value: string) =>
    `The address asks for the ${parameterName(parameter)} “${value}”, which these articles do not have; it was left out.`,

  httpFailed: (status: number) => `The server answered ${status}.`,
  noConnection: 'The server did not answer. Check the connection.',
  badFile: (reason: string) =>
    `The data file is not as expected (${reason}). Build the site again.`,
};

export type Messages = typeof messages;

const parameterNames: Named = {
  actor: 'person, state or body',
  place: 'place',
  article: 'article',
  type: 'type of event',
  status: 'status',
  decade: 'decade',
  within: 'way to lie in a decade',
  known: 'way of dating',
  view: 'view',
  lanes: 'kind of lane',
  event: 'event of your own',
  unfold: 'year',
  step: 'step of a story',
  embed: 'way of embedding',
};

function parameterName(parameter: string): string {
  return parameterNames[parameter] ?? parameter;
}

function yearsInWords(years: Years): string {
  if (!years) return '';
  const { first, last } = years;
  return first === last ? String(first) : `${first}–${last}`;
}

function events(number: number): string {
  return count(number, 'event');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
