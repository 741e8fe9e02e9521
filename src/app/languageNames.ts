// What each language says of itself: the same in every language of the page.

import type { Language } from '../model/language.ts';

export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ja: '日本語',
  ru: 'Русский',
};

interface LanguageOffer {
  readonly read: string;
  readonly dismiss: string;
}

export const languageOffers: Readonly<Record<Language, LanguageOffer>> = {
  en: { read: 'Read this page in English', dismiss: 'Stay in this language' },
  ja: { read: 'このページを日本語で読む', dismiss: 'この言語のまま' },
  ru: { read: 'Читать эту страницу по-русски', dismiss: 'Оставить этот язык' },
};
