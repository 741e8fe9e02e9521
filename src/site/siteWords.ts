// What a prerendered page says besides the words of the data: one object for each language, all of
// one type, so that a language is an object to fill in and a missing sentence a compile error.

import { countedEn } from '../model/counted.ts';
import type { Precision } from '../model/edtf.ts';
import type { LinkKind, Status } from '../model/vocabulary.ts';
import { dateWordsEn } from '../views/shared/dateWords.en.ts';
import { knownWordingEn } from '../views/shared/knownWording.en.ts';
import type { KnownWording } from '../views/shared/knownWording.ts';
import { wordingEn } from '../views/shared/wording.en.ts';
import type { Wording } from '../views/shared/wording.ts';
import { englishHowWords, type HowWords } from './howWords.ts';

export const siteLanguages = ['en'] as const;
export type SiteLanguage = (typeof siteLanguages)[number];

export interface SiteWords {
  readonly language: SiteLanguage;
  /** As Open Graph writes it. */
  readonly locale: string;
  readonly wording: Wording & KnownWording;
  readonly longDate: (edtf: string, precision?: Precision) => string;
  readonly shortDate: (edtf: string) => string;
  readonly printedDate: (edtf: string) => string;

  readonly brand: string;
  readonly siteTitle: string;
  readonly siteAbout: string;
  readonly motto: string;
  readonly pageTitle: (title: string) => string;
  /** A title with its status before it, unless it took place. */
  readonly titled: (status: Status, title: string) => string;
  readonly quoted: (quote: string) => string;
  readonly sourced: (quote: string, source: string) => string;

  readonly how: HowWords;
  readonly openTimeline: string;
  readonly who: string;
  readonly toWhom: string;
  readonly where: string;
  readonly within: (place: string) => string;
  readonly sources: string;
  readonly passages: (passages: number, articles: number) => string;
  readonly onePassageOf: (passages: number, articles: number) => string;
  readonly noDate: string;
  readonly inferred: string;
  readonly saysSo: (who: string) => string;
  readonly datesIt: (date: string) => string;
  readonly datedBy: string;
  readonly datedElsewhere: string;
  readonly differ: string;
  readonly used: string;
  readonly noneUsed: string;
  readonly correctedBy: string;
  readonly previous: string;
  readonly next: string;
  readonly nearby: string;

  readonly events: (count: number) => string;
  readonly moreEvents: (count: number) => string;
  readonly noEvents: string;
  readonly whatItTells: string;
  readonly published: string;
  readonly publishedAt: string;
  readonly address: string;
  readonly partOf: (whole: string) => string;

  readonly movedTitle: string;
  readonly movedTo: string;
  readonly goneTitle: string;
  readonly gone: Readonly<Record<LinkKind, (slug: string) => string>>;
  readonly goneNext: string;
  readonly near: string;
  readonly notFoundTitle: string;
  readonly feedTitle: string;
}

export const englishWords: SiteWords = {
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

  how: englishHowWords,
  openTimeline: 'The whole timeline',
  who: 'Who',
  toWhom: 'To whom',
  where: 'Where',
  within: (place) => `in ${place}`,
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
  datedBy: 'Dated by',
  datedElsewhere: 'elsewhere in the article',
  differ: 'Where accounts differ',
  used: 'used here',
  noneUsed: 'Both are left standing.',
  correctedBy: 'Corrected by the editor',
  previous: 'Previous',
  next: 'Next',
  nearby: 'Before and after',

  events: (count) => countedEn(count, ['event', 'events']),
  moreEvents: (count) => `${count} more on the timeline`,
  noEvents: 'No events.',
  whatItTells: 'What it tells of',
  published: 'Published',
  publishedAt: 'Found at',
  address: 'Address',
  partOf: (whole) => `of ${whole}`,

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
  feedTitle: 'New events – Nichiro',
};

/** The words of each language that pages are written in. */
export const siteWords: Readonly<Record<SiteLanguage, SiteWords>> = { en: englishWords };
