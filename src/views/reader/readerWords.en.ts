// What the reader says besides the words of the articles, in English.

import { countedEn } from '../../model/counted.ts';
import type { NotProseKind } from '../../model/schema.ts';

const notProse: Readonly<Record<NotProseKind, string>> = {
  title: 'title',
  dateline: 'dateline',
  byline: 'byline',
  standfirst: 'standfirst',
  caption: 'caption',
  credit: 'credit',
  markup: 'broken markup',
  boilerplate: 'navigation and small print',
  repeated: 'words repeated below',
};

export const readerWordsEn = {
  articles: 'Articles',
  articlesIntro: 'Everything on the timeline was read out of these texts.',
  noArticles: 'There are no articles yet.',
  loading: 'Loading the article…',
  failed: 'The text of this article could not be loaded.',
  tryAgain: 'Try again',

  by: (author: string) => `By ${author}`,
  published: 'Published',
  notKnown: 'Date not known',
  printedThus: 'printed in the text',
  inferredFrom: 'Inferred from',
  inferredFromWords: 'The text prints no year; inferred from its words',
  whichSays: ', which says',
  between: (dates: string) => `It must lie in ${dates}.`,
  inThisArticle: 'In this article',
  events: (count: number) => countedEn(count, ['event', 'events']),
  noEvents: 'No events were read out of this text.',
  passages: (count: number) => countedEn(count, ['passage', 'passages']),
  tinted: 'tinted: passage of an event',
  file: (id: string, encoding: string, characters: number) =>
    `${id}.txt, ${encoding}, ${characters} characters`,
  revisionOf: 'A later edition of',
  revisedAs: 'There is a later edition:',
  duplicateOf: 'The same text as',
  droppedWords: 'Events that rest on words dropped since',
  noneDropped: 'None.',
  stillTold: 'told in this edition in other words',
  noLongerTold: 'no longer told in this edition',
  added: 'added',
  dropped: 'dropped',
  earlierFailed: 'The earlier edition could not be loaded.',
  showChanges: 'Show what changed',
  hideChanges: 'Show the text alone',
  notes: (count: number) => countedEn(count, ['note', 'notes']),
  allArticles: 'All articles',
  excerptsOnly: 'Only the excerpts of this article may be published here; […] stands for the rest.',

  part: (number: number, of: number) => `Text ${number} of ${of}`,
  gap: '[…]',
  notProse: (lines: number, kinds: readonly NotProseKind[]) =>
    `${countedEn(lines, ['line is', 'lines are'])} not prose: ${kinds.map((kind) => notProse[kind]).join(', ')}.`,
  show: 'Show',
  openEvent: (title: string, seen: string) => `${title}, ${seen}`,

  told: 'In the order told',
  happened: 'In the order it happened',
  here: (seen: string, now: string) => `${seen} here, ${now}`,
  noDatingWords: 'no dating words',
  above: 'above',
  below: 'below',
};
