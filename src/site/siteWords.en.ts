// What pages say in English.

import { countedEn } from '../model/counted.ts';
import { dateWordsEn } from '../views/shared/dateWords.en.ts';
import { knownWordingEn } from '../views/shared/knownWording.en.ts';
import { wordingEn } from '../views/shared/wording.en.ts';
import { howWordsEn } from './howWords.en.ts';
import type { SiteWords } from './siteWords.ts';

export const siteWordsEn: SiteWords = {
  language: 'en',
  locale: 'en_GB',
  wording: { ...wordingEn, ...knownWordingEn },
  longDate: dateWordsEn.longDate,
  shortDate: (edtf) => dateWordsEn.shortDate(edtf),
  printedDate: dateWordsEn.printedDate,

  brand: 'Nichiro 日露',
  siteTitle: 'Nichiro – a timeline of Japan–Russia diplomacy',
  siteAbout:
    'What news articles say of Japan–Russia diplomacy, as a timeline: every event with the exact words that say it happened and the exact words that date it.',
  motto: 'Japan–Russia diplomacy, event by event',
  pageTitle: (title) => `${title} – Nichiro`,
  titled: (status, title) =>
    status === 'occurred' ? title : `${wordingEn.status[status]}: ${title}`,
  quoted: (quote) => `“${quote}”`,
  sourced: (quote, source) => `${quote} – ${source}`,

  comma: ', ',
  semicolon: '; ',
  listSeparator: '; ',
  colon: ': ',
  sentenceSpace: ' ',
  sentence: (text) => (text.endsWith('.') ? text : `${text}.`),
  bracketed: (text, note) => `${text} (${note})`,

  how: howWordsEn,
  openTimeline: 'The whole timeline',
  story: 'Story',
  stories: 'Stories',
  storyStep: (step) => `Step ${step} on the timeline`,
  notBorneOut: (words) => `The events below do not bear out: ${words}.`,
  languages: 'Language',
  who: 'Who',
  toWhom: 'To whom',
  where: 'Where',
  within: (place) => ` in ${place}`,
  sources: 'The words that say so',
  passages: (passages, articles) =>
    `${countedEn(passages, ['passage', 'passages'])}, ${countedEn(articles, ['article', 'articles'])}`,
  onePassageOf: (passages, articles) =>
    passages === 1
      ? 'The only passage'
      : `One of ${passages} passages in ${countedEn(articles, ['article', 'articles'])}`,
  noDate: 'date not known',
  inferred: 'inferred',
  saysSo: (who) => `Says so: ${who}`,
  datesIt: (date) => `dates it ${date}`,
  datedBy: ['Dated by ', ' elsewhere in the article'],
  differ: 'Where accounts differ',
  used: 'used here',
  noneUsed: 'Both are left standing.',
  previous: 'Previous',
  next: 'Next',
  nearby: 'Before and after',

  events: (count) => countedEn(count, ['event', 'events']),
  moreEvents: (count) => `${count} more on the timeline`,
  noEvents: 'No events.',
  whatItTells: 'What it tells of',
  published: 'Published',
  publishedAt: 'Found at',

  movedTitle: 'Moved',
  movedTo: 'This link leads elsewhere now:',
  goneTitle: 'No longer here',
  gone: {
    event: (slug) =>
      `There was an event “${slug}” here. The articles read today do not tell of it any more.`,
    actor: (slug) => `“${slug}” was named here. The articles read today do not name them any more.`,
    place: (slug) => `“${slug}” was named here. The articles read today do not name it any more.`,
    article: (slug) => `There was an article “${slug}” here. It is not among those read today.`,
  },
  goneNext: 'Links are never given to anything else, so this one stays as it is.',
  near: 'Near it in words or date:',
  notFoundTitle: 'Not found',
  notFound: 'There is no page at this address.',
  feedTitle: 'New events – Nichiro',
};
