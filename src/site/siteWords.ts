// What a prerendered page says besides the words of the data: one object for each language, all of
// one type, so that a language is an object to fill in and a missing sentence a compile error.

import type { Precision } from '../model/edtf.ts';
import type { Language } from '../model/language.ts';
import type { LinkKind, Status } from '../model/vocabulary.ts';
import type { KnownWording } from '../views/shared/knownWording.ts';
import type { Wording } from '../views/shared/wording.ts';
import type { HowWords } from './howWords.ts';
import { siteWordsEn } from './siteWords.en.ts';
import { siteWordsJa } from './siteWords.ja.ts';
import { siteWordsRu } from './siteWords.ru.ts';

export interface SiteWords {
  readonly language: Language;
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

  /** What stands between a name and what is said of it, in the middle of a line. */
  readonly comma: string;
  readonly semicolon: string;
  /** Between titles. */
  readonly listSeparator: string;
  readonly colon: string;
  /** Between two sentences. */
  readonly sentenceSpace: string;
  readonly sentence: (text: string) => string;
  readonly bracketed: (text: string, note: string) => string;

  readonly how: HowWords;
  readonly openTimeline: string;
  readonly story: string;
  readonly stories: string;
  readonly storyStep: (step: number) => string;
  readonly notBorneOut: (words: string) => string;
  /** Over the links to the same page in other languages. */
  readonly languages: string;
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
  /** Before and after dating words that stand elsewhere in the article. */
  readonly datedBy: readonly [before: string, after: string];
  readonly differ: string;
  readonly used: string;
  readonly noneUsed: string;
  readonly previous: string;
  readonly next: string;
  readonly nearby: string;

  readonly events: (count: number) => string;
  readonly moreEvents: (count: number) => string;
  readonly noEvents: string;
  readonly whatItTells: string;
  readonly published: string;
  readonly publishedAt: string;

  readonly movedTitle: string;
  readonly movedTo: string;
  readonly goneTitle: string;
  readonly gone: Readonly<Record<LinkKind, (slug: string) => string>>;
  readonly goneNext: string;
  readonly near: string;
  readonly notFoundTitle: string;
  readonly notFound: string;
  readonly feedTitle: string;
}

/** The words of each language that pages are written in. */
export const siteWords: Readonly<Record<Language, SiteWords>> = {
  en: siteWordsEn,
  ja: siteWordsJa,
  ru: siteWordsRu,
};

/** Each language as its own readers call it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ja: '日本語',
  ru: 'Русский',
};
